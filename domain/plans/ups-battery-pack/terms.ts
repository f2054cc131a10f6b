import type { PlanTerm } from '../plan-term.js';

/** Rules of document 000 that no function decides: texts shown to people, and facts that are stored and audited. */
export const upsBatteryPackTerms: readonly PlanTerm[] = [
  {
    rule: 'UPS-28',
    state: 'shown',
    text: {
      en: 'Keep a valid e-mail address that is read regularly; otherwise you may miss the battery replacement notice.',
      ja: '有効で定期的に確認している電子メールアドレスをご登録ください。ご登録がない場合、バッテリ交換のご案内が届かないことがあります。',
    },
  },
  {
    rule: 'UPS-38',
    state: 'shown',
    text: {
      en: "Completion is announced on the contract holder's page; the equipment label is posted afterwards.",
      ja: '登録完了のお知らせは契約者ページに掲載し、その後、機器管理ラベルを郵送します。',
    },
  },
  {
    rule: 'UPS-42',
    state: 'recorded',
    fact: 'The control number on the label, asked for at intake of every replacement request and kept with the request.',
  },
  {
    rule: 'UPS-44',
    state: 'shown',
    text: {
      en: 'Personal data are used only to provide the service, to register, to send mailings and to survey for improvement; contractors receive them only under a data-protection contract.',
      ja: 'お客様の個人情報は、サービスの提供、登録、ご案内の送付および改善のための調査にのみ利用し、委託先へは個人情報保護の契約を結んだ場合に限り開示します。',
    },
  },
  {
    rule: 'UPS-46',
    state: 'shown',
    text: {
      en: 'The work may be subcontracted at the provider’s cost and responsibility; subcontractors carry the same duty of confidentiality.',
      ja: '作業は提供者の費用と責任で再委託することがあります。再委託先は同等の秘密保持義務を負います。',
    },
  },
  {
    rule: 'UPS-49',
    state: 'shown',
    text: {
      en: 'Please admit the engineer and provide the work space and consumables free of charge.',
      ja: '作業員の立ち入りを認め、作業場所と消耗品を無償でご提供ください。',
    },
  },
  {
    rule: 'UPS-63',
    state: 'shown',
    text: {
      en: 'Japanese law applies; the Tokyo Summary Court or Tokyo District Court has exclusive jurisdiction.',
      ja: '準拠法は日本法とし、東京簡易裁判所または東京地方裁判所を専属的合意管轄裁判所とします。',
    },
  },
  {
    rule: 'UPS-65',
    state: 'shown',
    text: {
      en: 'Rights under the pack may not be assigned, pledged or succeeded to without prior written consent.',
      ja: '事前の書面による承諾なく、本パックに関する権利を譲渡、担保提供または承継することはできません。',
    },
  },
  {
    rule: 'UPS-66',
    state: 'shown',
    text: {
      en: 'Confidentiality, the limit of damages, governing law and jurisdiction survive the end of the service.',
      ja: '秘密保持、損害賠償の制限、準拠法および管轄の定めは、サービス終了後も存続します。',
    },
  },
  {
    rule: 'UPS-67',
    state: 'shown',
    text: {
      en: 'You watch for life notifications yourself; the provider does not monitor the UPS unless agreed.',
      ja: '寿命通知の監視はお客様にて行っていただきます。別途合意がない限り、提供者は監視を行いません。',
    },
  },
  {
    rule: 'UPS-68',
    state: 'shown',
    text: {
      en: 'Notices are in principle sent by e-mail only; please check your mail regularly.',
      ja: 'ご案内は原則として電子メールのみで行います。定期的にメールをご確認ください。',
    },
  },
  {
    rule: 'UPS-70',
    state: 'shown',
    text: {
      en: 'Please shut the equipment down as far as the work requires.',
      ja: '作業に必要な範囲で機器を停止してください。',
    },
  },
];
