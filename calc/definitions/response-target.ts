import { z } from 'zod';
import { isRefusal, refuse } from '../../domain/refusal.js';
import { responseTarget } from '../../domain/sla/response-target.js';
import { slaVerdict } from '../../domain/sla/sla-verdict.js';
import { parseInstant } from '../../domain/time/instant.js';
import { defineCalculator } from '../define-calculator.js';
import { closingDays, isoInstant, policyOf, serviceWindow, weekdays } from '../schemas.js';

/** From when the two hours count, when they end, and whether they were kept. */
export const calculator = defineCalculator({
  name: 'response-target',
  summary: 'from when the two hours count, when they end, met / breached / excused',
  rules: ['ESP-18..21', 'AMB-07..10'],
  input: z.strictObject({
    plan: z.literal('esp-g2').optional(),
    window: serviceWindow,
    acceptedAt: isoInstant,
    onsiteJudgedAt: isoInstant,
    workStartedAt: isoInstant.optional(),
    excuse: z.enum(['traffic', 'weather', 'location']).optional(),
    now: isoInstant.optional(),
    days: weekdays.optional(),
    closingDays: closingDays.optional(),
    policy: policyOf('targetStarts', 'targetHours', 'targetClock', 'holidayService'),
  }),
  example: {
    plan: 'esp-g2',
    window: '9x5',
    acceptedAt: '2025-06-10T09:00:00+09:00',
    onsiteJudgedAt: '2025-06-10T09:20:00+09:00',
    workStartedAt: '2025-06-10T11:20:00+09:00',
  },
  run(input) {
    const { workStartedAt, excuse, now } = input;
    const startMs = workStartedAt === undefined ? undefined : parseInstant(workStartedAt);
    const acceptedMs = parseInstant(input.acceptedAt) ?? 0;
    if (startMs !== undefined && startMs < acceptedMs) {
      return refuse(
        'WORK_BEFORE_ACCEPTED',
        ['ESP-18'],
        'Work starts after the request was accepted.',
        'workStartedAt',
      );
    }
    const target = responseTarget(input);
    if (isRefusal(target)) return target;
    const { targetAt } = target;
    const verdict = slaVerdict({ targetAt, workStartedAt, excuse, now });
    return verdict === undefined ? target : { ...target, verdict };
  },
});
