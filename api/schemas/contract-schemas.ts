import { z } from 'zod';
import { ContractStatus } from '../../domain/contracts/contract-state.js';
import { contractApplication } from './contract-application-schemas.js';
import { contractOpening, contractPlanNames } from './contract-opening-schemas.js';
import { listParameter, pageOf, pagingQuery } from './paging-schemas.js';
import {
  businessId,
  dateOut,
  instant,
  instantOut,
  line,
  ruleIds,
  serverTime,
} from './value-schemas.js';

export const contractStatuses = Object.values(ContractStatus) as [
  ContractStatus,
  ...ContractStatus[],
];
const contractStatus = z.enum(contractStatuses).meta({ id: 'ContractStatus' });
const contractPlan = z.enum(contractPlanNames).meta({ id: 'ContractPlan' });
const email = z.email().max(254);

const partyFields = {
  customer: businessId.exactOptional(),
  customerName: line(200).exactOptional(),
  contactName: line(100).exactOptional(),
  email: email.exactOptional(),
  site: businessId.exactOptional(),
  siteName: line(200).exactOptional(),
  asset: businessId.exactOptional(),
  model: line(100).exactOptional(),
  serial: line(100).exactOptional(),
  controlNumber: businessId.exactOptional(),
  owner: businessId.exactOptional().meta({ description: 'User who owns the next date.' }),
};
export const partyBody = z
  .strictObject({ ...partyFields, language: z.enum(['ja', 'en']).default('ja') })
  .meta({ id: 'ContractParty' });

export const openContractBody = z
  .strictObject({
    id: businessId.exactOptional().meta({ description: 'The next free number when left out.' }),
    opening: contractOpening,
    party: partyBody.exactOptional(),
    application: contractApplication
      .exactOptional()
      .meta({ description: 'Given, it waits for a decision instead of running at once.' }),
    policy: z
      .record(z.string(), z.string())
      .exactOptional()
      .meta({ description: 'Readings agreed for this contract (docs/policies.md).' }),
    openedAt: instant.exactOptional(),
  })
  .refine(({ party, application }) => !party || !application, {
    path: ['party'],
    error: 'An application says itself whom it is by.',
  })
  .meta({ id: 'ContractOpen' });

const partyOut = z.object({
  ...partyFields,
  email: z.string().exactOptional(),
  language: z.string(),
});
const dueOut = z.object({
  kind: z.string(),
  on: dateOut,
  side: z.string().exactOptional(),
  what: z.string().exactOptional().meta({ description: 'The deadline or claim it is about.' }),
  lastDay: dateOut.exactOptional(),
});

const finding = z.object({
  code: z.string(),
  message: z.string(),
  field: z.string().exactOptional(),
  rules: ruleIds,
  settled: z.boolean().exactOptional().meta({ description: "A manager's word, once it is said." }),
});
const applicationOut = z
  .object({
    appliedOn: dateOut,
    decideBy: dateOut,
    daysWaiting: z.int(),
    route: z.string(),
    contact: contractApplication.shape.contact,
    site: contractApplication.shape.site.omit({ id: true }),
    located: z.boolean().meta({ description: 'Whether the site has a place on the map.' }),
    refusals: z.array(finding).meta({ description: 'What stands against it.' }),
    exceptions: z.array(finding).meta({ description: 'What a manager settles.' }),
  })
  .meta({ id: 'ApplicationStanding' });

const summary = {
  id: businessId,
  seq: z.int(),
  plan: contractPlan,
  status: contractStatus,
  party: partyOut,
  next: dueOut.exactOptional().meta({ description: 'What it does next by itself.' }),
  endedOn: dateOut.exactOptional(),
  appliedOn: dateOut
    .exactOptional()
    .meta({ description: 'An application that waits: since when.' }),
  late: z.int().meta({ description: 'Acts of late that could not be done on their day.' }),
};
export const contractSummary = z.object(summary).meta({ id: 'ContractSummary' });
export const contractPage = pageOf(contractSummary);

const factValue = z.union([z.string(), z.number(), z.boolean()]);
const factRecord = z.record(z.string(), factValue);
export const contractDetail = z
  .object({
    ...summary,
    changedAt: instantOut,
    facts: factRecord.meta({ description: "The plan's own facts: dates, fees, terms." }),
    application: applicationOut.exactOptional(),
    upcoming: z
      .array(dueOut)
      .meta({ description: 'What it will do by itself if nobody does anything.' }),
    lateActs: z.array(z.object({ n: z.int(), act: z.string(), on: dateOut, lateMinutes: z.int() })),
    events: z
      .array(z.string())
      .meta({ description: 'Types of events that the caller may tell this contract.' }),
    policy: z.record(z.string(), z.string()),
    serverTime,
  })
  .meta({ id: 'ContractDetail' });

export const contractActSchema = z
  .object({
    n: z.int().meta({ description: 'Number within the contract.' }),
    on: dateOut.meta({ description: 'The day to which it belongs.' }),
    act: z.string(),
    fields: factRecord,
    doneAt: instantOut,
    operationId: z.string().exactOptional(),
    lateMinutes: z.int().exactOptional(),
    rules: ruleIds,
    documents: z.array(z.object({ number: z.string(), kind: z.string() })),
    deliveries: z.array(
      z.object({
        id: z.string(),
        channel: z.string(),
        title: z.string(),
        receiver: z.string(),
        state: z.string(),
      }),
    ),
  })
  .meta({ id: 'ContractAct' });
export const timelineQuery = z.strictObject(pagingQuery);
export const contractTimeline = pageOf(contractActSchema);

export const contractOpened = z
  .object({ id: businessId, status: contractStatus })
  .meta({ id: 'ContractOpened' });
export const contractAnswer = z
  .object({
    id: businessId,
    seq: z.int(),
    status: contractStatus,
    acts: z.array(contractActSchema),
    duplicate: z.boolean().meta({ description: 'The same operation was answered before.' }),
  })
  .meta({ id: 'ContractAnswer' });

export const contractParams = z.object({ id: businessId });
export const contractListQuery = z.strictObject({
  status: listParameter(contractStatuses),
  plan: contractPlan.exactOptional(),
  customer: businessId.exactOptional(),
  q: z.string().trim().max(64).exactOptional().meta({
    description: 'Beginning of the id, the label, the machine, the customer or a word of its name.',
  }),
  ...pagingQuery,
});
