import type { PolicyDefinition } from '../domain/policies/policy-definition.js';

function row(name: string, policy: PolicyDefinition): string {
  const values = Object.entries(policy.values)
    .map(
      ([value, effect]) => `\`${value}\`${value === policy.default ? ' (default)' : ''}: ${effect}`,
    )
    .join('<br>');
  const documents = policy.documents.length > 0 ? policy.documents.join(', ') : 'all';
  return `| \`${name}\` | ${policy.source} | ${documents} | ${policy.version} | ${policy.question} | ${values} |`;
}

/** Writes `docs/policies.md` from the table of settings: name, source, documents, version, question, readings with the default. */
export function policiesPage(table: Readonly<Record<string, PolicyDefinition>>): string {
  return [
    '# Policies',
    '',
    'Written by `npm run rules` from `domain/policies/`; do not edit. Each setting answers one open reading of the rulebook (AMB-nn). A set of them is stored with a contract, and the calculators take them as `policy`. Lists and numbers that a company fills in are inputs, not settings: closing days (AMB-04, AMB-61), weekdays of the registration card (AMB-10), the first day of a fee month (AMB-60). Open readings that change no amount, date or verdict have no row.',
    '',
    '| name | source | documents | version | question | readings |',
    '|---|---|---|---|---|---|',
    ...Object.entries(table).map(([name, policy]) => row(name, policy)),
    '',
  ].join('\n');
}
