import { planWording } from '../contracts/plan-wording.js';
import type { Wording } from './document-data.js';

/** Gives the name under which customers know a plan; a plan that has none goes by its id. */
export function planTitle(plan: string): Wording {
  const titles: Readonly<Record<string, Wording>> = planWording;
  return titles[plan] ?? { ja: plan, en: plan };
}
