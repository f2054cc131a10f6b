import type { Wording } from '../../documents/document-data.js';

/** What can be done until a last day, in words; a plan's further deadlines are called by their own name. */
const words: Readonly<Record<string, Wording>> = {
  battery_request: { ja: 'バッテリ交換のお申し込み', en: 'asking for a battery' },
  battery_appointment: { ja: 'バッテリ交換の日時の決定', en: 'agreeing on a time for the battery' },
  non_renewal: { ja: '契約を更新しない旨の通知', en: 'notice that the service shall not renew' },
  extension_request: { ja: '利用期間延長のお申し出', en: 'asking for an extension of the term' },
  credit_application: { ja: '料金減額のお申し出', en: 'applying for the credit of an outage' },
  removal_agreement: { ja: '機器撤去日の決定', en: 'agreeing on the day of the removal' },
  relocation_notice: { ja: '設置場所変更のご連絡', en: 'notice of the relocation' },
};

/** Names what can be done until a last day; `credit_application:O1` is the first word's. */
export function deadlineInWords(what: string, language: keyof Wording): string {
  const [kind = what] = what.split(':');
  return words[kind]?.[language] ?? what;
}
