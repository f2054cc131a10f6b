import type { MinuteSpan } from '../../credit/excluded-time.js';
import { type Refusal, refuse } from '../../refusal.js';

/**
 * The fourteen causes whose time is not counted as an outage (Art. 11-3), in the order of the document.
 * @rule PAYG-33 the list
 */
export const excludedOutageCauses = {
  'emergency-maintenance': '緊急の保守',
  'force-majeure': '天災などの不可抗力',
  radiation: '放射線',
  'utility-shortage': '水、ガス、電力の供給不足',
  'official-order': '官公署の命令',
  'customer-equipment': '契約者設備または接続サービスの不具合',
  'access-line': 'アクセス回線の不具合',
  'operating-system-or-driver': 'OSまたはドライバの不具合',
  'customer-misoperation': '契約者の誤操作',
  'virus-or-attack': 'ウイルスまたは攻撃',
  'built-in-interruption': 'フェイルオーバーなど仕様上の中断',
  suspension: '第9条、第12条第3項、第18条、第19条による停止',
  'foreign-law': '外国の法令または措置',
  'not-attributable': 'その他当社の責めに帰さない事由',
} as const;

/** One of the fourteen excluded causes. */
export type ExcludedOutageCause = keyof typeof excludedOutageCauses;

/** What was observed of the equipment, and whose fault it is. */
export interface ServiceTrouble {
  effect: 'down' | 'degraded';
  causedByServiceEquipment: boolean;
}

/**
 * Decides whether trouble counts as an outage at all: slow or degraded operation that does not come
 * from the service equipment does not.
 * @rule PAYG-32
 */
export function countsAsOutage(trouble: ServiceTrouble): boolean {
  return trouble.effect === 'down' || trouble.causedByServiceEquipment;
}

/** One entry of the outage ledger: a stretch, in Tokyo minutes, and its excluded cause. */
export interface ExcludedEntry extends MinuteSpan {
  cause: string;
}

/**
 * Reads the excluded stretches of an outage ledger; refuses a cause that is not one of the fourteen and
 * a stretch that ends before it begins, so that no time is taken off without a reason.
 * @rule PAYG-33
 */
export function excludedStretches(entries: readonly ExcludedEntry[]): MinuteSpan[] | Refusal {
  for (const [index, { from, to, cause }] of entries.entries()) {
    if (!Object.hasOwn(excludedOutageCauses, cause)) {
      const message = `${cause} is not an excluded cause.`;
      return refuse('UNKNOWN_OUTAGE_CAUSE', ['PAYG-33'], message, `excluded.${index}.cause`);
    }
    if (to < from) {
      const message = 'The excluded stretch ends before it begins.';
      return refuse('EXCLUDED_STRETCH_REVERSED', ['PAYG-33'], message, `excluded.${index}.to`);
    }
  }
  return entries.map(({ from, to }) => ({ from, to }));
}
