import type { FieldSpec } from '../../forms/field-spec.js';
import type { EventForm } from '../event-forms.js';

const claim: FieldSpec = { name: 'claim', kind: 'text' };
const reason: FieldSpec = { name: 'reason', kind: 'text' };
const amount: FieldSpec = { name: 'amount', kind: 'whole' };

/** What is said about the money that a contract is owed. */
export const ledgerEventForms = {
  payment: { fields: [claim, { ...amount, optional: true, hint: 'allThatIsOpen' }] },
  payment_reversed: { fields: [{ name: 'payment', label: 'paymentId', kind: 'text' }, reason] },
  write_off: { fields: [claim, reason], grave: true },
  claim: {
    fields: [
      { name: 'kind', label: 'claimKind', kind: 'choice', options: ['damages', 'other'] },
      amount,
      { name: 'dueOn', kind: 'date' },
      reason,
    ],
  },
  interest_claimed: { fields: [claim, { name: 'payBy', kind: 'date' }] },
  refunded: { fields: [amount, reason], grave: true },
  balance_applied: { fields: [claim, { ...amount, optional: true }] },
} as const satisfies Record<string, EventForm>;
