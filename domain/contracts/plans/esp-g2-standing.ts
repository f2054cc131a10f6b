import { CURE_DAYS, packStopGrounds } from '../../plans/express-support-pack/suspension.js';
import type { StandingRules, SuspensionGround } from '../sides/standing-rules.js';
import type { EspG2Facts } from './esp-g2-facts.js';

const atOnce = Object.fromEntries(
  packStopGrounds.map((ground): [string, SuspensionGround] => [ground, { rule: 'ESP-73' }]),
);

/**
 * An ExpressSupportPack is stopped after 30 days of an uncured breach, on other grounds at once; what
 * was marked confidential stays so after the term.
 * @see-rule ESP-72
 * @see-rule ESP-73
 * @see-rule ESP-70
 */
export const espG2Standing: StandingRules<EspG2Facts> = {
  grounds: { breach: { rule: 'ESP-72', demand: { days: CURE_DAYS } }, ...atOnce },
  survives: ['ESP-70', 'ESP-74', 'ESP-75'],
};
