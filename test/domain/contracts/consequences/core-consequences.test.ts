import { consequencesOf } from '../../../../domain/contracts/consequences/consequences-of.js';
import type { ContractAct } from '../../../../domain/contracts/contract-act.js';
import { openContract } from '../../../../domain/contracts/contract-state.js';
import { openingActs } from '../../../../domain/contracts/opening-act.js';
import type { PartyFacts } from '../../../../domain/contracts/sides/party-facts.js';
import { findMailTemplate } from '../../../../domain/deliveries/mail-templates.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../../../domain/refusal.js';
import { instantOf } from '../../../../domain/time/instant.js';
import { applied, espOpening } from '../applications.js';
import { ContractBook } from '../contract-book.js';

const AT = '2031-04-12T09:00:00+09:00';
const party: PartyFacts = {
  ...{ customer: 'C1', customerName: 'Sample Works', email: 'a@customer.example' },
  ...{ language: 'ja', site: 'S1', asset: 'A1', model: 'R120', serial: '12' },
};
function running(known: PartyFacts = party) {
  const state = openContract('K7', espOpening, defaultPolicy, instantOf(AT), known);
  if (isRefusal(state)) throw new Error(state.message);
  return state;
}
const following = (act: Omit<ContractAct, 'on'> & { act: string }, state = running()) =>
  consequencesOf([{ n: 1, act: { on: '2031-05-01', ...act }, doneAt: AT }], state).flatMap(
    ({ consequences }) => consequences,
  );
const kinds = (act: string, fields: object = {}) =>
  following({ act, ...fields }).map((wish) => (wish.kind === 'mail' ? wish.template : wish.kind));

describe('what follows from the acts of a contract', () => {
  it('is nothing where nobody said whom the contract is with', () => {
    expect(following({ act: 'ended' }, running({ language: 'ja' }))).toEqual([]);
  });

  it('ESP-24: from an acceptance, the intake, notice and label with the mail, in this order', () => {
    const book = new ContractBook(applied('2031-04-10T10:00:00+09:00'));
    book.send(AT, { type: 'application_accepted' });
    const [followed] = consequencesOf(book.acts.slice(-1), book.state);
    expect(followed?.consequences.map(({ kind, step }) => `${kind} ${step}`)).toEqual([
      'cover cover',
      'document completion_notice',
      'document label',
      'mail mail',
    ]);
    expect(followed?.consequences.at(-1)).toMatchObject({
      template: 'registration_completed',
      attach: ['completion_notice', 'label'],
      data: { customer: 'Sample Works', startsOn: '2031-04-01', endsOn: '2036-03-31' },
    });
  });

  it.each<[string, string[], object?]>([
    ['ended', ['cover', 'tell_work_orders']],
    ['suspended', ['cover', 'tell_work_orders', 'suspended']],
    ['resumed', ['cover', 'tell_work_orders', 'resumed']],
    ['relocated', ['cover', 'tell_work_orders']],
    ['equipment_added', ['cover', 'tell_work_orders']],
    ['cure_demanded', ['cure_demanded']],
    ['cure_period_over', ['decision_needed']],
    ['application_undecided_shouted', ['application_undecided']],
    ['application_undecided_listed', []],
    ['consequence_failed', ['decision_needed']],
  ])('from %s: %j', (act, expected) => {
    expect(kinds(act)).toEqual(expect.arrayContaining(expected));
  });

  it('reaches work orders with the first day of the change; an end on a ground has its own', () => {
    const told = following({ act: 'terminated', endsOn: '2031-06-30' });
    expect(told).toContainEqual(
      expect.objectContaining({ kind: 'tell_work_orders', change: 'ended', on: '2031-06-30' }),
    );
  });

  it('names only mails that there are', () => {
    const acts = ['application_received', 'application_refused', 'email_changed', 'terminated'];
    for (const template of acts.flatMap((act) => kinds(act)))
      if (template.includes('_') && !template.startsWith('tell_'))
        expect(findMailTemplate(template)?.name).toBe(template);
  });

  it('of one that begins with a known customer the beginning is on record, before every other act', () => {
    const ms = instantOf(AT);
    expect(openingActs(running(), ms)).toMatchObject([{ n: 0, act: { act: 'opened' } }]);
    expect(openingActs(applied(AT), ms)).toMatchObject([
      { n: 0, act: { act: 'application_received' } },
    ]);
    expect(openingActs(running({ language: 'ja' }), ms)).toEqual([]);
  });
});
