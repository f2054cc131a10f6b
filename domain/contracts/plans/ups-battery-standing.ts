import { upsSuspensionGrounds } from '../../plans/ups-battery-pack/suspension.js';
import type { StandingRules, SuspensionGround } from '../sides/standing-rules.js';

const grounds = Object.fromEntries(
  Object.entries(upsSuspensionGrounds).map(
    ([ground, { rule, needsDemand }]): [string, SuspensionGround] => [
      ground,
      { rule, ...(needsDemand ? { demand: { days: 'reasonable' as const } } : {}) },
    ],
  ),
);

/**
 * A UPS battery pack is stopped after a demand with a reasonable period, on other grounds at once; all
 * debts fall due with it; confidentiality, damages and court survive its end.
 * @see-rule UPS-55
 * @see-rule UPS-57
 * @see-rule UPS-66
 */
export const upsBatteryStanding: StandingRules<object> = {
  grounds,
  debtsDueAtOnce: 'UPS-57',
  survives: ['UPS-66'],
};
