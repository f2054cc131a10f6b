import { writeFileSync } from 'node:fs';
import { policyTable } from '../domain/policies/policy-table.js';
import { policiesPage } from './policies-report.js';
import { traceProject } from './project-trace.js';
import { rulesPage, rulesSummary } from './rules-report.js';

const { rules, problems } = traceProject(process.cwd());
writeFileSync('docs/rules.md', rulesPage(rules));
writeFileSync('docs/policies.md', policiesPage(policyTable));
console.log(rulesSummary(rules));
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`${problems.length} problems: the rules are not traceable.`);
  process.exitCode = 1;
}
