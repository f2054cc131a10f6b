import type { TFunction } from 'i18next';
import { en } from '../../../web/src/i18n/en/index.js';
import {
  clockStateAt,
  type SlaFacts,
  slaFigure,
  slaWording,
} from '../../../web/src/work-order/sla-wording.js';
import { textsOf } from '../support/texts-of.js';

const t: TFunction = textsOf(en);
const now = Date.parse('2031-06-11T12:00:00+09:00');
const at = (time: string) => `2031-06-11T${time}:00+09:00`;

function facts(change: Partial<SlaFacts> & { targetAt?: string } = {}): SlaFacts {
  const { targetAt = at('13:20'), ...rest } = change;
  return {
    clockState: 'on_track',
    sla: { countedFrom: at('11:20'), targetAt },
    visits: [],
    ...rest,
  };
}

function decided(verdict: 'met' | 'breached' | 'excused', workStartedAt: string): SlaFacts {
  const sla = { countedFrom: at('10:00'), targetAt: at('11:00'), verdict };
  return facts({ sla, visits: [{ workStartedAt: at(workStartedAt) }] });
}

describe('the wording of the two hours', () => {
  it.each([
    ['Due in 1 h 20 m', facts()],
    ['Due in 0 m', facts({ targetAt: at('12:00') })],
    ['Overdue by 15 m', facts({ targetAt: at('11:45') })],
    ['Due in 2 d 1 h', facts({ targetAt: '2031-06-13T13:00:00+09:00' })],
    ['Met in 42 m', decided('met', '10:42')],
    ['Met', decided('met', '09:30')],
    ['Overdue by 10 m', decided('breached', '11:10')],
    ['Excused', decided('excused', '11:10')],
    ['On hold · Due in 1 h 20 m', facts({ clockState: 'on_hold' })],
    ['No target', facts({ sla: null })],
    ['Not judged', facts({ sla: null, status: 'received' })],
  ])('says "%s"', (wording, given) => {
    expect(slaWording(given, now, t)).toBe(wording);
  });

  it('ticks on a card by seconds, and shows a plus when it is over', () => {
    expect(slaFigure(facts(), now, t)).toBe('1:20:00');
    expect(slaFigure(facts({ targetAt: at('12:01') }), now + 1000, t)).toBe('00:59');
    expect(slaFigure(facts({ targetAt: at('11:55') }), now, t)).toBe('+05:00');
    expect(slaFigure(decided('met', '10:42'), now, t)).toBe('Met');
  });

  it('is breached from the instant of the target on, without waiting for the server', () => {
    const due = facts({ targetAt: at('12:00') });
    expect(clockStateAt(due, now - 1)).toBe('on_track');
    expect(clockStateAt(due, now)).toBe('breached');
    expect(clockStateAt({ ...due, clockState: 'on_hold' }, now)).toBe('on_hold');
    expect(clockStateAt(decided('met', '10:42'), now)).toBe('on_track');
  });
});
