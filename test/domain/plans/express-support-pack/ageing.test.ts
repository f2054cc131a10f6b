import { handlingOfAgedEquipment } from '../../../../domain/plans/express-support-pack/ageing.js';

const judgement = { judgedBy: 'N. Sato', judgedOn: '2025-06-10' };

describe('equipment that has aged', () => {
  it('ESP-66: is served until normal operation is judged impossible', () => {
    expect(handlingOfAgedEquipment(undefined, '2025-06-10').next).toBe('serve');
    expect(handlingOfAgedEquipment(judgement, '2025-06-09').next).toBe('serve');
  });

  it('ESP-66: is handled by a separate agreement from the judgement on', () => {
    expect(handlingOfAgedEquipment(judgement, '2025-06-10')).toEqual({
      next: 'agree-with-customer',
      because: ['ESP-66'],
    });
    const agreedHandling = { handling: 'replaced at a quoted price', agreedOn: '2025-06-20' };
    const agreed = { ...judgement, agreedHandling };
    expect(handlingOfAgedEquipment(agreed, '2025-06-19').next).toBe('agree-with-customer');
    expect(handlingOfAgedEquipment(agreed, '2025-06-20').next).toBe('follow-agreement');
  });
});
