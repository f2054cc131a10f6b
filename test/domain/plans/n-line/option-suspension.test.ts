import {
  interruptPremium,
  recoverySuspensionGrounds,
  stopBox,
  suspendPremium,
  suspendRecovery,
} from '../../../../domain/plans/n-line/option-suspension.js';

describe('suspending options', () => {
  it.each(recoverySuspensionGrounds)('NLH-115: data recovery stops at once for %s', (ground) => {
    expect(suspendRecovery(ground)).toMatchObject({ immediate: true, notice: 'none' });
  });

  it('NLH-115: other grounds do not stop data recovery', () => {
    expect(suspendRecovery('maintenance')).toMatchObject({ code: 'NO_GROUND' });
  });

  it('NLH-129: BOX is suspended for misuse, interrupted with a notice for maintenance', () => {
    expect(stopBox('suspected-misuse')).toMatchObject({ immediate: true, notice: 'none' });
    expect(stopBox('maintenance')).toMatchObject({ immediate: false, notice: 'by-mail-or-site' });
    expect(stopBox('bad-mood')).toMatchObject({ code: 'NO_GROUND', field: 'ground' });
  });

  it('NLH-149: Premium is interrupted after telling, or without it when unavoidable', () => {
    expect(interruptPremium('maintenance', true, false).allowed).toBe(true);
    expect(interruptPremium('carrier-outage', false, true).allowed).toBe(true);
    expect(interruptPremium('maintenance', false, false)).toMatchObject({ code: 'NOTICE_MISSING' });
    expect(interruptPremium('unpaid', true, false)).toMatchObject({ code: 'NO_GROUND' });
  });

  it('NLH-150: Premium is suspended at once on its seven grounds and no eighth', () => {
    for (const ground of ['unpaid', 'excessive-enquiries', 'item-7']) {
      expect(suspendPremium(ground)).toMatchObject({
        immediate: true,
        notice: 'beforehand-if-possible',
      });
    }
    expect(suspendPremium('item-8')).toMatchObject({ code: 'NO_GROUND' });
  });
});
