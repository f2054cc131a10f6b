import type { ActToFollow } from '../../../../domain/contracts/consequences/consequence.js';
import { consequencesOf } from '../../../../domain/contracts/consequences/consequences-of.js';
import type {
  ContractEvent,
  ContractOpening,
} from '../../../../domain/contracts/contract-event.js';
import { openContract } from '../../../../domain/contracts/contract-state.js';
import { textOf } from '../../../../domain/deliveries/mail-template.js';
import { findMailTemplate } from '../../../../domain/deliveries/mail-templates.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../../../domain/refusal.js';
import { instantOf } from '../../../../domain/time/instant.js';
import { ContractBook } from '../contract-book.js';

const opening: ContractOpening = {
  plan: 'ups-battery',
  upsPurchasedOn: '2031-06-01',
  basePack: { purchasedOn: '2031-06-01', termYears: 5, window: '9x5' },
  price: 182_600,
};
const party = {
  ...{ customer: 'CU-1', customerName: 'Tokyo Sample Works', language: 'en' as const },
  ...{ model: 'UPS-1500', serial: '8A12345' },
};
const at = (day: string): string => `${day}T10:00:00+09:00`;
const ask: ContractEvent = { type: 'battery_request', id: 'R1', lifeNotification: false };

function book(): ContractBook {
  const openedAt = instantOf(at('2031-06-10'));
  const state = openContract('UPS-1', opening, defaultPolicy, openedAt, party);
  if (isRefusal(state)) throw new Error(state.code);
  return new ContractBook(state);
}

/** What follows from the last act of a kind. */
function followed(pack: ContractBook, act: string): ActToFollow['consequences'] {
  const recorded = pack.acts.findLast((one) => one.act.act === act);
  if (!recorded) throw new Error(`No ${act}.`);
  return consequencesOf([recorded], pack.state)[0]?.consequences ?? [];
}
function mailOf(pack: ContractBook, act: string) {
  const mail = followed(pack, act).find(({ kind }) => kind === 'mail');
  if (mail?.kind !== 'mail') throw new Error(`No mail for ${act}.`);
  return mail;
}
/** The text of a mail as the customer reads it. */
function textFor(pack: ContractBook, act: string): string {
  const { template, data, link } = mailOf(pack, act);
  const found = findMailTemplate(template);
  if (!found) throw new Error(`No template ${template}.`);
  const filled = {
    ...data,
    ...(link?.as ? { [link.as]: 'https://genba.example/c/battery/T' } : {}),
  };
  return (['ja', 'en'] as const)
    .map((language) => Object.values(textOf(found, language, filled)).join('\n'))
    .join('\n');
}

describe('what follows in the life of a battery', () => {
  it('UPS-12: a notice is a mail with a link that is good until the day before the next one', () => {
    const pack = book().live(at('2033-06-02'));
    expect(mailOf(pack, 'battery_notice')).toMatchObject({
      to: 'customer',
      link: { data: { notice: '2033-06-01' }, expiresOn: '2035-05-31' },
    });
    const last = book().live(at('2035-06-02'));
    expect(mailOf(last, 'battery_notice').link).toMatchObject({ expiresOn: '2036-05-31' });
  });

  it('UPS-15: a notice says from when on a battery that was replaced lately can be replaced, or that it cannot', () => {
    const pack = book();
    pack.send(at('2032-12-20'), { ...ask, lifeNotification: true });
    pack.send(at('2032-12-20'), { type: 'battery_replaced', request: 'R1' });
    pack.live(at('2033-06-02'));
    expect(mailOf(pack, 'battery_notice').data).toMatchObject({ earliestOn: '2034-12-20' });
    const late = book();
    late.send(at('2035-01-15'), { ...ask, lifeNotification: true });
    late.send(at('2035-01-15'), { type: 'battery_replaced', request: 'R1' });
    late.live(at('2035-06-02'));
    expect(mailOf(late, 'battery_notice').data).toMatchObject({ outsideTerm: true });
  });

  it('UPS-17: a granted request becomes work in the hours and the term of the base pack', () => {
    const pack = book();
    pack.send(at('2033-06-10'), ask);
    expect(followed(pack, 'battery_request').find(({ kind }) => kind === 'work')).toMatchObject({
      ...{ work: 'battery_replacement', request: 'R1', earliestOn: '2033-06-10' },
      terms: { window: '9x5', startsOn: '2031-06-01', endsOn: '2036-05-31' },
    });
  });

  it('UPS-19: a refused one is a mail with the reason, and no work', () => {
    const pack = book();
    pack.send(at('2032-06-10'), ask);
    expect(followed(pack, 'battery_request')).toHaveLength(1);
    expect(mailOf(pack, 'battery_request').data).toMatchObject({
      decision: 'refuse',
      opensOn: '2033-06-01',
    });
  });

  it('a request that is taken back or lapses calls its work order off', () => {
    const granted = (): ContractBook => {
      const pack = book();
      pack.send(at('2035-06-10'), ask);
      const work = { type: 'work_opened', work: 'battery_replacement', request: 'R1' } as const;
      pack.send(at('2035-06-10'), { ...work, workOrder: 'WO-7' });
      return pack;
    };
    const canceled = { kind: 'cancel_work', workOrder: 'WO-7' };
    const taken = granted();
    taken.send(at('2035-06-11'), { type: 'battery_request_withdrawn', request: 'R1' });
    expect(followed(taken, 'battery_request_withdrawn')[1]).toMatchObject(canceled);
    const ended = granted().live(at('2036-06-02'));
    expect(followed(ended, 'battery_request_lapsed')[1]).toMatchObject(canceled);
  });

  it('UPS-58: an approved refund is a mail, with a credit note where the invoice is known', () => {
    const refunded = (invoice?: string): ContractBook => {
      const pack = book();
      pack.send(at('2034-09-10'), { type: 'supply_failed', impossibleFrom: '2034-12-01' });
      const approval = { type: 'supply_refund_approved', ...(invoice && { invoice }) } as const;
      pack.send(at('2034-09-20'), approval);
      return pack;
    };
    const [document, mail] = followed(refunded('INV-00000001'), 'supply_refund_approved');
    expect(document).toMatchObject({
      kind: 'document',
      data: { kind: 'credit_note', total: 60_247, corrects: { number: 'INV-00000001' } },
    });
    expect(mail).toMatchObject({ attach: ['credit_note'] });
    const kinds = followed(refunded(), 'supply_refund_approved').map(({ kind }) => kind);
    expect(kinds).not.toContain('document');
    expect(mailOf(refunded(), 'supply_failed').to).toBe('managers');
  });

  it('the owner hears of every notice of a deadline, the customer of those that are near', () => {
    const pack = book().live(at('2036-05-31'));
    const notices = pack.acts.filter(({ act }) => act.act === 'deadline_notice');
    const heard = notices.map((act) =>
      (consequencesOf([act], pack.state)[0]?.consequences ?? []).map((one) =>
        one.kind === 'mail' ? one.to : one.kind,
      ),
    );
    expect(heard).toEqual([
      ['owner'],
      ['owner', 'customer'],
      ['owner', 'customer'],
      ['owner', 'customer'],
    ]);
  });

  it('every mail reads without a gap in both languages', () => {
    const pack = book();
    pack.live(at('2033-07-02'));
    pack.send(at('2033-07-10'), ask);
    pack.live(at('2033-08-01'));
    const visit = { from: at('2033-08-10'), to: '2033-08-10T11:00:00+09:00', workOrder: 'WO-7' };
    pack.send(at('2033-08-02'), { type: 'battery_appointment', request: 'R1', ...visit });
    const asked = { type: 'environment_improvement_requested', reason: 'Too hot' } as const;
    pack.send(at('2033-08-03'), asked);
    pack.send(at('2033-08-10'), { type: 'battery_replaced', request: 'R1' });
    pack.send(at('2034-09-10'), { type: 'supply_failed', impossibleFrom: '2034-12-01' });
    for (const act of [
      'battery_notice',
      'battery_reminder',
      'battery_request',
      'battery_appointment_reminder',
      'battery_appointment',
      'environment_improvement_requested',
      'battery_replaced',
      'supply_failed',
    ]) {
      expect(textFor(pack, act)).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
});
