import type { PlanTerm } from '../../plan-term.js';

/** Statements of the Security service terms, shown where the option is ordered and changed. */
export const securityTerms: readonly PlanTerm[] = [
  {
    rule: 'NLH-84',
    state: 'shown',
    text: {
      en: 'Changes of address, card number or card expiry are notified beforehand, or at once afterwards.',
      ja: '住所、カード番号、有効期限の変更は事前に、やむを得ない場合は事後直ちに届け出てください。',
    },
  },
  {
    rule: 'NLH-91',
    state: 'shown',
    text: {
      en: 'The right is not transferable; without the customer’s own connected equipment there is no duty to serve; small files remain after uninstalling; no reduction when internet access fails without the provider’s fault.',
      ja: '利用権は譲渡できません。お客様設備の用意と接続がない場合、提供の義務を負いません。アンインストール後も一部ファイルが残ります。当社の責めによらない接続障害について減額はありません。',
    },
  },
  {
    rule: 'NLH-94',
    state: 'shown',
    text: {
      en: 'The key code is not lent or shared; eleven acts are prohibited, among them infringement, unlawful access and disturbing the service.',
      ja: 'キーコードの貸与・共用は禁止です。権利侵害、不正アクセス、サービスの妨害など11項目の行為を禁止します。',
    },
  },
  {
    rule: 'NLH-95',
    state: 'shown',
    text: {
      en: 'Liability is limited to the fees paid, except for wilful acts or gross negligence.',
      ja: '故意または重過失の場合を除き、責任は支払済みの料金を上限とします。',
    },
  },
];
