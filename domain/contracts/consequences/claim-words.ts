import type { Wording } from '../../documents/document-data.js';
import { type Claim, ClaimKind } from '../sides/ledger-facts.js';

const words: Readonly<Record<ClaimKind, Wording>> = {
  invoice: { ja: 'ご利用料金', en: 'Monthly fees' },
  annual_fee: { ja: 'アラーム通報サービス 年額料金', en: 'Alarm report service, yearly fee' },
  remaining_fees: {
    ja: '利用期間満了までの基本料金',
    en: 'Basic fees to the end of the usage period',
  },
  penalty: {
    ja: '違約金（利用期間満了までの未払い料金相当額）',
    en: 'Penalty: unpaid fees to the end of the usage period',
  },
  damages: { ja: '損害金（原状回復費用など）', en: 'Damages (restoration)' },
  delay_damages: {
    ja: '撤去遅延による損害金（基本料金の日割り相当額）',
    en: 'Damages for a late removal (basic fee by the day)',
  },
  interest: { ja: '遅延損害金（年14.6%）', en: 'Late payment interest (14.6 % a year)' },
  other: { ja: 'その他のご請求', en: 'Other charges' },
};

/** Says in both languages what a claim is for; an invoice names its month. */
export function claimInWords({ id, kind }: Pick<Claim, 'id' | 'kind'>): Wording {
  if (kind !== ClaimKind.Invoice) return words[kind];
  const month = id.slice(ClaimKind.Invoice.length + 1);
  return { ja: `${month} ${words.invoice.ja}`, en: `${words.invoice.en} of ${month}` };
}
