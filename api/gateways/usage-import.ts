import { applyContractEvent } from '../../domain/contracts/apply-contract-event.js';
import type { ContractEventEnvelope } from '../../domain/contracts/contract-event.js';
import type { ContractState } from '../../domain/contracts/contract-state.js';
import { isRefusal, type Refusal } from '../../domain/refusal.js';
import { formatInstant } from '../../domain/time/instant.js';
import type { ContractStateRepository } from '../../models/contract-state-repository.js';
import { readCsv } from '../http/read-csv.js';
import { Problem } from '../problems/problem.js';
import { type UsageRowAnswer, usageCells, usageOutcomes } from '../schemas/usage-import-schemas.js';
import { groupUsageRows, type UsageGroup } from '../views/usage-groups.js';
import type { ContractGateway } from './contract-gateway.js';

/** Contracts that are told at one time; within a contract its months come one after the other. */
const AT_ONCE = 8;

interface UsageImportParts {
  contracts: Pick<ContractGateway, 'sendEvent'>;
  states: Pick<ContractStateRepository, 'find'>;
  clock: () => number;
}

interface UsageFile {
  text: string;
  /** Digest of the file: with a line it makes the id under which a row acts once. */
  file: string;
  checkOnly: boolean;
}

type Outcome = Omit<UsageRowAnswer, 'line' | 'contract' | 'month'>;

function rejected({ code, message, because, field }: Refusal): Outcome {
  return {
    outcome: 'rejected',
    code,
    detail: message,
    ...(field === undefined ? {} : { field }),
    rules: because,
  };
}

/** What the contract says about the rows of one month without being told them. */
function judge(state: ContractState, envelope: ContractEventEnvelope, nowMs: number) {
  const step = applyContractEvent(state, envelope, nowMs);
  if (isRefusal(step)) return { outcome: rejected(step), state };
  const outcome: Outcome = { outcome: step.acts.length === 0 ? 'duplicate' : 'accepted' };
  return { outcome, state: step.state };
}

async function tell(
  { contracts }: UsageImportParts,
  contract: string,
  envelope: ContractEventEnvelope,
): Promise<Outcome> {
  try {
    const { acts, duplicate } = await contracts.sendEvent(contract, envelope);
    const invoice = acts.map(({ act }) => act).find(({ act }) => act === 'invoice');
    return {
      outcome: duplicate ? 'duplicate' : 'invoiced',
      ...(invoice === undefined ? {} : { total: Number(invoice.total) }),
    };
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
    const { code, detail, rules, facts, status } = failure;
    return {
      outcome: status < 500 ? 'rejected' : 'not_answered',
      ...{ code, detail, rules: [...rules] },
      ...(facts.field === undefined ? {} : { field: facts.field }),
    };
  }
}

/** Answers the months of one contract in their order: all are checked before the first is told. */
async function takeContract(
  parts: UsageImportParts,
  groups: readonly UsageGroup[],
  { file, checkOnly }: UsageFile,
): Promise<Map<UsageGroup, Outcome>> {
  const { states, clock } = parts;
  const answers = new Map<UsageGroup, Outcome>();
  const id = groups[0]?.contract ?? '';
  let state = (await states.find(id))?.state;
  const nowMs = clock();
  const occurredAt = formatInstant(nowMs);
  const envelopes = groups.map((group) => ({
    group,
    envelope: { operationId: `usage/${file}/${group.line}`, occurredAt, event: group.event },
  }));
  for (const { group, envelope } of envelopes) {
    if (!state) {
      const detail = `There is no contract ${id}.`;
      answers.set(group, {
        outcome: 'rejected',
        code: 'CONTRACT_NOT_FOUND',
        field: 'contract',
        detail,
      });
      continue;
    }
    const judged = judge(state, envelope, nowMs);
    state = judged.state;
    answers.set(group, judged.outcome);
  }
  if (checkOnly) return answers;
  for (const { group, envelope } of envelopes) {
    if (answers.get(group)?.outcome === 'accepted')
      answers.set(group, await tell(parts, id, envelope));
  }
  return answers;
}

/**
 * Takes a file of metered units: rows are checked one by one and then contract by contract; what is
 * good is told to its contract once, however often the file comes. Rows of several meters of one month
 * go together, so that one bad meter holds back its month and no other.
 */
export async function importUsage(parts: UsageImportParts, wish: UsageFile) {
  const rows = readCsv(wish.text, usageCells);
  const { groups, bad } = groupUsageRows(rows);
  const byContract = new Map<string, UsageGroup[]>();
  for (const group of groups)
    byContract.set(group.contract, [...(byContract.get(group.contract) ?? []), group]);
  const waiting = [...byContract.values()];
  const answers = new Map<UsageGroup, Outcome>();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      for (const [group, outcome] of await takeContract(parts, next, wish))
        answers.set(group, outcome);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const good = groups.flatMap((group): UsageRowAnswer[] => {
    const { contract, month } = group;
    const outcome = answers.get(group) ?? { outcome: 'not_answered' };
    return group.lines.map((line) => ({ line, contract, month, ...outcome }));
  });
  const answered = [...bad, ...good].sort((a, b) => a.line - b.line);
  const counts = Object.fromEntries(
    usageOutcomes.map((name) => [name, answered.filter(({ outcome }) => outcome === name).length]),
  ) as Record<(typeof usageOutcomes)[number], number>;
  return { file: wish.file, counts, rows: answered };
}
