import type { Wording } from '../../documents/document-data.js';
import type { ContractAct } from '../contract-act.js';

/** What a person has to do after an act, in both languages. */
export const taskTexts: Readonly<Record<string, (act: ContractAct) => Wording>> = {
  usage_missing: ({ month }) => ({
    ja: `${String(month)}分の使用量が届いていないため、請求書を発行できません。`,
    en: `The units of ${String(month)} are missing; its invoice cannot be issued.`,
  }),
  removal_unarranged: () => ({
    ja: '機器の撤去日が決まっていません。期限内に撤去するには本日が調整の最終日です（約款第29条）。',
    en: 'No day is agreed for the removal; today was the last day to agree on one in time (Art. 29).',
  }),
  removal_overdue: () => ({
    ja: '利用期間の終了後30日を過ぎても機器が撤去されていません。',
    en: 'The equipment is still there 30 days after the end of the use.',
  }),
  conduct_unanswered: ({ id }) => ({
    ja: `禁止行為に関する求め（${String(id)}）に期限までに回答がありません。`,
    en: `The demand ${String(id)} after a prohibited act was not answered in time.`,
  }),
  extension_request: () => ({
    ja: '利用期間の延長の申し出がありました。',
    en: 'The customer asked for an extension.',
  }),
  overpaid: ({ amount }) => ({
    ja: `過入金 ${String(amount)}円をお預かりしています。`,
    en: `JPY ${String(amount)} are held for the customer.`,
  }),
};
