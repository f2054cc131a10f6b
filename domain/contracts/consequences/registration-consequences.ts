import type { CompletionNoticeData, LabelData } from '../../documents/document-data.js';
import type { ContractAct } from '../contract-act.js';
import { contractPlans } from '../contract-plans.js';
import type { ContractState } from '../contract-state.js';
import { planWording } from '../plan-wording.js';
import { partyOf } from '../sides/party-of.js';
import { fieldsOf, saidIn } from './act-fields.js';
import { addressing } from './addressing.js';
import type { Consequence, ConsequenceRule } from './consequence.js';
import { coverageContract } from './coverage-of.js';
import type { CoverageRecords } from './coverage-records.js';

/** What the intake learns with a registration: who, where, which machine, which contract. */
function recordsOf(act: ContractAct, state: ContractState): CoverageRecords {
  const party = partyOf(state);
  const { customer = '', customerName = '', email, site = '', siteName = '', asset = '' } = party;
  const contract = coverageContract(state);
  const place = fieldsOf(act, ['postalCode', 'address', 'latitude', 'longitude']);
  const { model = '', serial = '', controlNumber = '' } = party;
  return {
    customer: { id: customer, name: customerName, ...(email === undefined ? {} : { email }) },
    site: { id: site, customer, name: siteName, ...place },
    asset: { id: asset, site, kind: String(act.kind ?? 'other'), model, serial, controlNumber },
    ...(contract
      ? { contract: { ...contract, registeredOn: act.on, ...fieldsOf(act, ['basePack']) } }
      : {}),
  };
}

/** The documents of a registration: the notice that is the proof, and the label of the machine. */
function documentsOf({ on }: ContractAct, state: ContractState): Consequence[] {
  const party = partyOf(state);
  const { customer = '', customerName: name = '', model, serial, controlNumber, siteName } = party;
  const period = contractPlans[state.plan].period?.(state.facts, state.policy);
  if (!period || model === undefined || serial === undefined || controlNumber === undefined)
    return [];
  const { startsOn, endsOn, window } = period;
  const head = {
    customer: { id: customer, name },
    contract: state.id,
    plan: state.plan,
    startsOn,
    ...(endsOn === undefined ? {} : { endsOn }),
    ...(window === undefined ? {} : { window }),
  };
  const machine = { controlNumber, model, serial };
  const notice: CompletionNoticeData = {
    ...{ kind: 'completion_notice', ...head, registeredOn: on },
    machines: [{ ...machine, ...(siteName === undefined ? {} : { location: siteName }) }],
  };
  const label: LabelData = { kind: 'label', ...head, ...machine };
  return [
    { kind: 'document', step: 'completion_notice', data: notice },
    { kind: 'document', step: 'label', data: label },
  ];
}

/**
 * An accepted registration: its notice and label go to the customer, and the intake finds the machine.
 * @rule UPS-25 the mail
 * @rule ESP-24 the mail
 */
function accepted(act: ContractAct, state: ContractState): Consequence[] {
  const documents = documentsOf(act, state);
  const period = contractPlans[state.plan].period?.(state.facts, state.policy);
  const { controlNumber } = partyOf(state);
  const data = {
    ...addressing(state),
    plan: { ...planWording[state.plan] },
    startsOn: period?.startsOn ?? act.on,
    ...(period?.endsOn === undefined ? {} : { endsOn: period.endsOn }),
    ...(controlNumber === undefined ? {} : { controlNumber }),
  };
  return [
    { kind: 'cover', step: 'cover', records: recordsOf(act, state) },
    ...documents,
    {
      ...{ kind: 'mail', step: 'mail', to: 'customer', template: 'registration_completed', data },
      attach: documents.map(({ step }) => step),
    },
  ];
}

function mailTo(to: 'customer' | 'managers', template: string): ConsequenceRule {
  return (act, state) => {
    const data = {
      ...addressing(state),
      plan: { ...planWording[state.plan] },
      on: act.on,
      ...saidIn(act),
    };
    return [{ kind: 'mail', step: 'mail', to, template, data }];
  };
}

/** What follows from an application: the receipt, the decision, and the shout when nobody decides. */
export const registrationConsequences: Readonly<Record<string, ConsequenceRule>> = {
  application_received: mailTo('customer', 'application_received'),
  application_accepted: accepted,
  application_refused: mailTo('customer', 'registration_refused'),
  application_undecided_shouted: mailTo('managers', 'application_undecided'),
  application_deadline_passed: mailTo('managers', 'application_undecided'),
};
