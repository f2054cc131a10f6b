import type { ContractEvent } from '../../../../domain/contracts/contract-event.js';
import { upsBatteryPlan } from '../../../../domain/contracts/plans/ups-battery.js';
import { ContractBook, opened } from '../contract-book.js';

const at = (day: string): string => `${day}T10:00:00+09:00`;
const received: ContractEvent = { type: 'used_battery_received', request: 'R1' };
const givenUp: ContractEvent = {
  type: 'used_battery_written_off',
  request: 'R1',
  reason: 'Burnt with the van',
  by: 'M-1',
};

/** A pack whose battery was replaced in its last spring; it ends on 2036-05-31. */
function replaced(): ContractBook {
  const opening = {
    plan: 'ups-battery',
    upsPurchasedOn: '2031-06-01',
    basePack: { purchasedOn: '2031-06-01', termYears: 5, window: '9x5' },
  } as const;
  const pack = new ContractBook(opened(opening, at('2031-06-10')));
  pack.send(at('2036-05-01'), { type: 'battery_request', id: 'R1', lifeNotification: false });
  pack.send(at('2036-05-10'), { type: 'battery_replaced', request: 'R1' });
  return pack;
}

describe('UPS-50: a used battery that does not come back', () => {
  it('keeps an ended pack open until a manager gives it up, with the reason on record', () => {
    const pack = replaced().live(at('2036-06-02'));
    expect(pack.state.status).toBe('ended');
    expect(pack.state.facts).toMatchObject({ outstanding: ['R1'] });
    expect(pack.send(at('2036-06-20'), givenUp)).toBeUndefined();
    expect(pack.said.at(-1)).toMatchObject({
      ...{ on: '2036-06-20', act: 'used_battery_written_off', id: 'R1' },
      ...{ reason: 'Burnt with the van', by: 'M-1' },
    });
    expect(upsBatteryPlan.isSettled(pack.state.facts)).toBe(true);
  });

  it('is taken back once when it is found all the same', () => {
    const pack = replaced();
    pack.send(at('2036-05-12'), givenUp, 'lost');
    expect(pack.send(at('2036-05-14'), received, 'found')).toBeUndefined();
    expect(pack.said.at(-1)).toEqual({ on: '2036-05-14', act: 'used_battery_received', id: 'R1' });
    expect(pack.send(at('2036-05-15'), received, 'again')).toMatchObject({
      ...{ code: 'BATTERY_NOT_OUTSTANDING', field: 'request', because: ['UPS-50'] },
    });
  });

  it('is given up only while somebody waits for it', () => {
    const pack = replaced();
    pack.send(at('2036-05-12'), received, 'back');
    const late = { code: 'BATTERY_NOT_OUTSTANDING', field: 'request' };
    expect(pack.send(at('2036-05-13'), givenUp, 'late')).toMatchObject(late);
    expect(pack.send(at('2036-05-13'), { ...givenUp, request: 'R7' }, 'other')).toMatchObject(late);
  });
});
