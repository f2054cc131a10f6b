import { type Allowed, allow, type Refusal, type RefusalCode, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';

/** What is known about an application for a line. */
export interface LineApplication {
  /** The place of use lies inside the FTTH area of NTT East or West. */
  insideArea: boolean;
  /** The line already carries a contract. */
  lineHasContract: boolean;
  holderDiffers?: boolean;
  technicallyDifficult?: boolean;
  paymentDefaultLikely?: boolean;
  breachLikely?: boolean;
  seriousHindrance?: boolean;
}

/** Grounds on which the provider may refuse; which code and words the applicant is told. */
const discretionaryGrounds = {
  holderDiffers: ['HOLDER_DIFFERS', 'The line belongs to somebody else.'],
  technicallyDifficult: ['TECHNICALLY_DIFFICULT', 'The line cannot be provided technically.'],
  paymentDefaultLikely: ['PAYMENT_DEFAULT', 'Fees were not paid, or probably will not be.'],
  breachLikely: ['BREACH_LIKELY', 'The duties of use will probably be breached.'],
  seriousHindrance: ['SERIOUS_HINDRANCE', 'The business would be seriously hindered.'],
} as const satisfies Record<string, readonly [RefusalCode, string]>;
export type ApplicationGround = keyof typeof discretionaryGrounds;

/**
 * Checks the place of use before an application: only the FTTH areas of NTT East and West are served.
 * @rule NLH-01
 */
export function checkArea(insideArea: boolean): Allowed | Refusal {
  if (insideArea) return allow('NLH-01');
  const message = 'The place of use lies outside the FTTH areas of NTT East and West.';
  return refuse('OUTSIDE_AREA', ['NLH-01'], message, 'insideArea');
}

/**
 * Checks that a line carries no other contract: one contract per line.
 * @rule NLH-39
 */
export function checkOneContractPerLine(lineHasContract: boolean): Allowed | Refusal {
  if (!lineHasContract) return allow('NLH-39');
  const message = 'The line already carries a contract.';
  return refuse('LINE_HAS_CONTRACT', ['NLH-39'], message, 'lineHasContract');
}

/**
 * Decides an application: refused outside the area, on a line with a contract, and on the grounds on
 * which the provider may refuse unless a manager waived them. Every refusal tells its reason.
 * @rule NLH-40
 * @rule NLH-74
 */
export function judgeApplication(
  application: LineApplication,
  waived: readonly ApplicationGround[] = [],
): Allowed | Refusal {
  const area = checkArea(application.insideArea);
  if (!area.allowed) return area;
  const single = checkOneContractPerLine(application.lineHasContract);
  if (!single.allowed) return single;
  for (const ground of Object.keys(discretionaryGrounds) as ApplicationGround[]) {
    if (!application[ground] || waived.includes(ground)) continue;
    const [code, message] = discretionaryGrounds[ground];
    return refuse(code, ['NLH-40', 'NLH-74'], message, ground);
  }
  return allow('NLH-01', 'NLH-39', 'NLH-40');
}

/** A change that is asked for during a contract. */
export type LineChange = 'item' | 'move' | 'terminal-device' | 'terms';

/**
 * Decides a request to change the item, to move the line, to change terminal devices or terms: it is
 * treated like a new application, except that the line has its contract already; a move stays inside
 * the area.
 * @rule NLH-41
 */
export function judgeChange(
  change: LineChange,
  application: Omit<LineApplication, 'lineHasContract'>,
  waived: readonly ApplicationGround[] = [],
): Allowed | Refusal {
  // Only a move changes the place of use.
  const insideArea = change === 'move' ? application.insideArea : true;
  const facts = { ...application, insideArea, lineHasContract: false };
  const verdict = judgeApplication(facts, waived);
  const because: RuleId[] = ['NLH-41', ...verdict.because];
  return { ...verdict, because };
}

/**
 * Decides whether the provider may cancel an application because the line cannot be laid: only once
 * the day it set for the works has passed (dates `YYYY-MM-DD`).
 * @rule NLH-02
 */
export function mayCancelUnlaidLine(setDate: string, today: string, laid: boolean): boolean {
  return !laid && today > setDate;
}
