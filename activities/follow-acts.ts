import { ApplicationFailure } from '@temporalio/common';
import type {
  ActToFollow,
  Consequence,
  DocumentConsequence,
} from '../domain/contracts/consequences/consequence.js';
import type { RecordedAct } from '../domain/contracts/contract-act.js';
import type { ContractEventEnvelope } from '../domain/contracts/contract-event.js';
import type { PartyFacts } from '../domain/contracts/sides/party-facts.js';
import type { PublishedEvent } from '../domain/deliveries/delivery-request.js';
import { consequenceKey, contractSubject } from './consequence-key.js';
import { type IssuedBySteps, mailsOf } from './consequence-mails.js';
import { tellOthers } from './consequence-news.js';
import { openPlannedWork } from './consequence-work.js';
import { coverContract } from './cover-contract.js';
import type { ActivityContext } from './create-activities.js';
import { enqueueDeliveries } from './enqueue-deliveries.js';
import { issueDocuments } from './issue-documents.js';

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
    await tellOthers(context, input, { act, consequences });
    const heard: ContractEventEnvelope[] = [];
    for (const wish of of('work')) heard.push(await openPlannedWork(context, input, { act, wish }));
    return heard;
  }

  return {
    /**
     * Carries out what follows from acts, act by act: documents, then what intake reads, then the mails
     * with their documents and links and the act as an event, then planned work. What can never be done
     * does not hold up the rest: the contract hears of it, and a person looks at it.
     */
    async followActs(input: FollowActsInput): Promise<FollowedActs> {
      const heard: ContractEventEnvelope[] = [];
      for (const act of input.acts) {
        try {
          heard.push(...(await follow(input, act)));
        } catch (failure) {
          heard.push(...giveUp(input, act.act, failure));
        }
      }
      return { heard };
    },
  };
}

/** Tells the contract that something cannot be done however often it is tried; throws what may yet work. */
function giveUp(
  { contract, now }: FollowActsInput,
  act: RecordedAct,
  failure: unknown,
): ContractEventEnvelope[] {
  if (!(failure instanceof ApplicationFailure && failure.nonRetryable)) throw failure;
  // That the news of a failure failed is no news.
  if (act.act.act === 'consequence_failed') return [];
  const reason = failure.type ?? 'UNKNOWN';
  const event = { type: 'consequence_failed', of: act.act.act, n: act.n, reason } as const;
  return [{ operationId: consequenceKey(contract, act, 'failed'), occurredAt: now, event }];
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
