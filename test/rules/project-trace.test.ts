import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { policyTable } from '../../domain/policies/policy-table.js';
import { policiesPage } from '../../rules/policies-report.js';
import { traceProject } from '../../rules/project-trace.js';
import { rulesPage } from '../../rules/rules-report.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('the rules of this project', () => {
  const { rules, problems } = traceProject(ROOT);

  it('are the 455 of the rulebook, all traceable', () => {
    expect(rules).toHaveLength(455);
    expect(problems).toEqual([]);
  });

  it('are on the generated page, each with its state and place', () => {
    // The column of tests names one of several titles; it follows with the next run of the command.
    const withoutTests = (page: string) =>
      page
        .split('\n')
        .filter((line) => /^\| [A-Z]+-\d/.test(line))
        .map((line) => line.split(' | ').slice(0, 4));
    const page = readFileSync(`${ROOT}docs/rules.md`, 'utf8');
    expect(withoutTests(page)).toEqual(withoutTests(rulesPage(rules)));
  });

  it('leave their open readings to the settings on the generated page', () => {
    expect(readFileSync(`${ROOT}docs/policies.md`, 'utf8')).toBe(policiesPage(policyTable));
  });
});
