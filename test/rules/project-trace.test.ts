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

  it('are as the generated pages say', () => {
    expect(readFileSync(`${ROOT}docs/rules.md`, 'utf8')).toBe(rulesPage(rules));
    expect(readFileSync(`${ROOT}docs/policies.md`, 'utf8')).toBe(policiesPage(policyTable));
  });
});
