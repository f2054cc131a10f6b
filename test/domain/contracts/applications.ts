import { applyForContract } from '../../../domain/contracts/apply-for-contract.js';
import type { ContractOpening } from '../../../domain/contracts/contract-event.js';
import type { ContractState } from '../../../domain/contracts/contract-state.js';
import type { ContractApplication } from '../../../domain/contracts/sides/application-facts.js';
import type {
  EspG2Form,
  UpsBatteryForm,
} from '../../../domain/contracts/sides/application-form.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../../domain/refusal.js';
import { instantOf } from '../../../domain/time/instant.js';

export const espForm: EspG2Form = {
  plan: 'esp-g2',
  agreedToTerms: true,
  packageKind: 'server',
  warrantyCard: { hasSeal: true, hasPurchaseDate: true },
  purchaserIsOwner: true,
};
export const upsForm: UpsBatteryForm = {
  plan: 'ups-battery',
  termsAccepted: true,
  kind: 'new',
  ...{ packModelNumber: 'ULH1', packSerialNumber: '77', serverModel: 'R120', serverSerial: '12' },
  ...{ systemName: 'Ledger', fullRegistrationKey: '1234' },
  people: {
    ...{ applicant: 'Sato', contractHolder: 'Ito', user: 'Kato' },
    ...{ administrators: ['Ito'], deputies: ['Sato'] },
  },
  ...{ isGenuineNecOption: true, connectedToOwnServer: true, upsCount: 1 },
  basePack: {
    ...{ coversServerAndUps: true, isActive: true },
    ...{ listsUpsAsOption: true, registeredTogether: true },
  },
  purchaserIsOwner: true,
};

/** An application against which nothing stands, with what a test wants to be different. */
export function applicationWith(change: Partial<ContractApplication> = {}): ContractApplication {
  return {
    route: 'internet',
    customer: { name: 'Sample Works' },
    contact: {
      ...{ name: 'Kato', email: 'kato@customer.example' },
      ...{ telephone: '03-0000-0000', language: 'ja' },
    },
    site: {
      ...{ name: 'Head office', address: 'Chiyoda 1-2-3' },
      ...{ latitude: 35.68, longitude: 139.76, country: 'JP' },
    },
    equipment: { kind: 'server', model: 'R120', serial: '1234567' },
    form: espForm,
    ...change,
  };
}

export const espOpening: ContractOpening = {
  plan: 'esp-g2',
  purchasedOn: '2031-04-01',
  years: 5,
  window: '9x5',
};

/** A contract that somebody applied for; what cannot be read as an application is a bug of the test. */
export function applied(
  at: string,
  change: Partial<ContractApplication> = {},
  opening: ContractOpening = espOpening,
): ContractState {
  const policy = defaultPolicy;
  const terms = { policy, appliedAtMs: instantOf(at) };
  const state = applyForContract('CT-000012', opening, applicationWith(change), terms);
  if (isRefusal(state)) throw new Error(state.message);
  return state;
}
