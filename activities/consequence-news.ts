import type {
  ActToFollow,
  Consequence,
  TellWorkOrders,
} from '../domain/contracts/consequences/consequence.js';
import type { RecordedAct } from '../domain/contracts/contract-act.js';
import { cancelPlannedWork } from './cancel-planned-work.js';
import { consequenceKey } from './consequence-key.js';
import type { ActivityContext } from './create-activities.js';
import type { FollowActsInput } from './follow-acts.js';
import { tellDependentContracts } from './tell-dependent-contracts.js';
import { tellWorkOrders } from './tell-work-orders.js';

type NewsContext = Pick<ActivityContext, 'store' | 'temporal'>;

async function tellWork(
  context: NewsContext,
  { contract, party, now }: FollowActsInput,
  act: RecordedAct,
  { step, change, on, because, terms }: TellWorkOrders,
): Promise<void> {
  const machines = [party.asset, ...(party.further ?? []).map(({ id }) => id)];
  const assets = machines.filter((id) => id !== undefined);
  const key = consequenceKey(contract, act, step);
  const news = { key, contract, assets, change, on, because, at: now };
  await tellWorkOrders(context, { ...news, ...(terms === undefined ? {} : { terms }) });
}

async function tell(
  context: NewsContext,
  input: FollowActsInput,
  act: RecordedAct,
  wish: Consequence,
): Promise<void> {
  const { contract, now: at } = input;
  const key = consequenceKey(contract, act, wish.step);
  switch (wish.kind) {
    case 'tell_work_orders':
      return tellWork(context, input, act, wish);
    case 'tell_dependents':
      await tellDependentContracts(context, { key, basePack: contract, news: wish.news });
      return;
    case 'cancel_work': {
      const { workOrder, reason } = wish;
      return cancelPlannedWork(context, { key, contract, workOrder, reason, at });
    }
    default:
      return;
  }
}

/** Tells other workflows what an act means for them: open work orders, contracts that hang on this one. */
export async function tellOthers(
  context: NewsContext,
  input: FollowActsInput,
  { act, consequences }: ActToFollow,
): Promise<void> {
  for (const wish of consequences) await tell(context, input, act, wish);
}
