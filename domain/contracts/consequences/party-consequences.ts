import type { ContractAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';
import { partyOf } from '../sides/party-of.js';
import { fieldsOf, saidIn } from './act-fields.js';
import { addressing } from './addressing.js';
import type { Consequence, ConsequenceRule } from './consequence.js';
import { decisionNeeded } from './decision-needed.js';

/** The machine stands at another site: the intake sends technicians there, open work hears of it. */
function relocated(act: ContractAct, state: ContractState): Consequence[] {
  const { customer = '', asset = '', site = '', siteName = '' } = partyOf(state);
  const place = fieldsOf(act, ['postalCode', 'address', 'latitude', 'longitude']);
  const records = {
    ...(act.isNew === true ? { site: { id: site, customer, name: siteName, ...place } } : {}),
    ...(asset === '' ? {} : { asset: { id: asset, site } }),
  };
  return [
    { kind: 'cover', step: 'cover', records },
    {
      kind: 'tell_work_orders',
      step: 'tell',
      change: 'relocated',
      on: act.on,
      because: ['ESP-68'],
    },
  ];
}

/** A machine was added: the intake finds it under the same contract, by a label of its own. */
function equipmentAdded(act: ContractAct, state: ContractState): Consequence[] {
  const { site = '' } = partyOf(state);
  const { asset, kind, model, serial, controlNumber } = act;
  const machine = {
    ...{ id: String(asset), site, kind: String(kind), model: String(model) },
    ...{ serial: String(serial), controlNumber: String(controlNumber) },
    addedTo: state.id,
  };
  return [
    { kind: 'cover', step: 'cover', records: { asset: machine } },
    { kind: 'tell_work_orders', step: 'tell', change: 'equipment_added', on: act.on, because: [] },
  ];
}

/** A machine was taken out: its label no longer leads to this contract. */
function equipmentRemoved({ asset }: ContractAct): Consequence[] {
  return [
    { kind: 'cover', step: 'cover', records: { asset: { id: String(asset), addedTo: null } } },
  ];
}

function mailToCustomer(template: string): ConsequenceRule {
  return (act, state) => {
    const data = { ...addressing(state), on: act.on, ...saidIn(act) };
    return [{ kind: 'mail', step: 'mail', to: 'customer', template, data }];
  };
}

/** What follows when people, places or machines of a contract change. */
export const partyConsequences: Readonly<Record<string, ConsequenceRule>> = {
  email_changed: mailToCustomer('email_changed'),
  relocation_requested: mailToCustomer('relocation_answer'),
  relocation_due: decisionNeeded,
  relocated,
  equipment_added: equipmentAdded,
  equipment_removed: equipmentRemoved,
  owner_handed_over: decisionNeeded,
  work_refused: decisionNeeded,
  consequence_failed: decisionNeeded,
};
