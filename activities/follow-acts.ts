import type {
  ActToFollow,
  Consequence,
  DocumentConsequence,
  TellWorkOrders,
} from '../domain/contracts/consequences/consequence.js';
import type { RecordedAct } from '../domain/contracts/contract-act.js';
import type { ContractEventEnvelope } from '../domain/contracts/contract-event.js';
import type { PartyFacts } from '../domain/contracts/sides/party-facts.js';
import type { PublishedEvent } from '../domain/deliveries/delivery-request.js';
import { cancelPlannedWork } from './cancel-planned-work.js';
import { consequenceKey, contractSubject } from './consequence-key.js';
import { type IssuedBySteps, mailsOf } from './consequence-mails.js';
import { openPlannedWork } from './consequence-work.js';
import { coverContract } from './cover-contract.js';
import type { ActivityContext } from './create-activities.js';
import { enqueueDeliveries } from './enqueue-deliveries.js';
import { issueDocuments } from './issue-documents.js';
import { tellDependentContracts } from './tell-dependent-contracts.js';
import { tellWorkOrders } from './tell-work-orders.js';

/** Acts of one contract whose consequences are to be carried out, in their order. */
export interface FollowActsInput {
  contract: string;
  plan: string;
  party: PartyFacts;
  acts: ActToFollow[];
  /** ISO instant of the workflow. */
  now: string;
}

/** What came of it that the contract itself has to hear, each under an operation id of its own. */
export interface FollowedActs {
  heard: ContractEventEnvelope[];
}

/** What contracts bring about outside of themselves; each consequence happens once under its key. */
export function followActsActivity(context: ActivityContext) {
  async function issue(
    { contract }: FollowActsInput,
    act: RecordedAct,
    wishes: DocumentConsequence[],
  ): Promise<IssuedBySteps> {
    if (wishes.length === 0) return new Map();
    const subject = contractSubject(contract);
    const requests = wishes.map(({ step, data }) => ({
      ...{ key: consequenceKey(contract, act, step), subject, data },
      issuedAt: act.doneAt,
    }));
    const issued = await issueDocuments(context, requests);
    const numbers = new Map(issued.map(({ key, number }) => [key, number]));
    return new Map(
      wishes.flatMap(({ step }) => {
        const number = numbers.get(consequenceKey(contract, act, step));
        return number === undefined ? [] : [[step, number] as const];
      }),
    );
  }

  async function tell(
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

  async function follow(input: FollowActsInput, { act, consequences }: ActToFollow) {
    const of = <Kind extends Consequence['kind']>(kind: Kind) =>
      consequences.filter((wish): wish is Consequence & { kind: Kind } => wish.kind === kind);
    const issued = await issue(input, act, of('document'));
    const mails = await Promise.all(
      of('mail').map((mail) => mailsOf(context, input, { act, mail, issued })),
    );
    for (const { records } of of('cover'))
      await coverContract(context, { contract: input.contract, n: act.n }, records);
    const events = [eventOf(input.contract, act)];
    await enqueueDeliveries(context, { mails: mails.flat(), events });
    for (const wish of of('tell_work_orders')) await tell(input, act, wish);
    for (const { step, news } of of('tell_dependents')) {
      const { contract: basePack } = input;
      const key = consequenceKey(basePack, act, step);
      await tellDependentContracts(context, { key, basePack, news });
    }
    for (const { step, workOrder, reason } of of('cancel_work')) {
      const { contract, now: at } = input;
      const key = consequenceKey(contract, act, step);
      await cancelPlannedWork(context, { key, contract, workOrder, reason, at });
    }
    const heard: ContractEventEnvelope[] = [];
    for (const wish of of('work')) heard.push(await openPlannedWork(context, input, { act, wish }));
    return heard;
  }

  return {
    /**
     * Carries out what follows from acts, act by act: documents, then what intake reads, then the mails
     * with their documents and links and the act as an event, then planned work.
     */
    async followActs(input: FollowActsInput): Promise<FollowedActs> {
      const heard: ContractEventEnvelope[] = [];
      for (const act of input.acts) heard.push(...(await follow(input, act)));
      return { heard };
    },
  };
}

function eventOf(contract: string, recorded: RecordedAct): PublishedEvent {
  const { act, doneAt, n } = recorded;
  const subject = contractSubject(contract);
  return {
    key: consequenceKey(contract, recorded, 'event'),
    topic: `contract.${act.act}`,
    subject,
    data: { contract, n, ...act },
    occurredAt: doneAt,
    cause: { subject, act: n },
  };
}
