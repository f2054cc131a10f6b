import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemCatalog } from '../../api/problems/problem-catalog.js';
import { contractEventTypes } from '../../api/schemas/contract-event-schemas.js';
import { contractPlanNames } from '../../api/schemas/contract-opening-schemas.js';
import { contractStatuses } from '../../api/schemas/contract-schemas.js';
import { DueRowKind } from '../../domain/contracts/due-row.js';
import { en } from '../../web/src/i18n/en/index.js';

/** Acts as the contracts' rules name them. */
function actNames(): string[] {
  const folder = join('domain', 'contracts');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return sources.flatMap((text) =>
    [...text.matchAll(/act: '([a-z_]+)'/g)].map(([, act = '']) => act),
  );
}

const missing = (names: readonly string[], words: object) =>
  [...new Set(names)].filter((name) => !Object.keys(words).includes(name));

describe('the words of contracts', () => {
  it('tell every act as a sentence', () => {
    const told = Object.keys(en.act).map((name) => name.replace(/_(yes|no|granted|refused)$/, ''));
    expect(
      [...new Set(actNames())].filter((name) => !told.includes(name) && !(name in en.act)),
    ).toEqual([]);
  });

  it('name every event, plan, state and kind of date', () => {
    expect(missing(contractEventTypes, en.contractEvent)).toEqual([]);
    expect(missing(contractPlanNames, en.plan)).toEqual([]);
    expect(missing(contractStatuses, en.contractStatus)).toEqual([]);
    expect(missing(Object.values(DueRowKind), en.dueRowKind)).toEqual([]);
  });

  it('say in plain words what this API refuses about contracts', () => {
    const codes = Object.keys(problemCatalog).filter((code) => code.startsWith('CONTRACT_'));
    expect(missing(codes, en.problem.code)).toEqual([]);
  });
});
