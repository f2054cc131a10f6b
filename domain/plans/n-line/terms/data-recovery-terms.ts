import type { PlanTerm } from '../../plan-term.js';

/** Statements of the data recovery terms, shown before a device is sent in. */
export const dataRecoveryTerms: readonly PlanTerm[] = [
  {
    rule: 'NLH-100',
    state: 'shown',
    text: {
      en: 'Logical and physical faults are covered, some tablets and phones excepted.',
      ja: '論理障害・物理障害に対応します(一部のタブレット・スマートフォンを除く)。',
    },
  },
  {
    rule: 'NLH-102',
    state: 'shown',
    text: {
      en: 'Explain the fault to the customer centre by phone or fax before sending the device, and say that you are a member.',
      ja: '機器の送付前に、電話またはFAXでお客様センターへ症状をご説明のうえ、会員である旨をお申し出ください。',
    },
  },
  {
    rule: 'NLH-111',
    state: 'shown',
    text: {
      en: 'Recovery is not guaranteed; opening a device may void the maker’s warranty.',
      ja: '復旧を保証するものではありません。機器の開封によりメーカー保証が受けられなくなる場合があります。',
    },
  },
  {
    rule: 'NLH-112',
    state: 'shown',
    text: {
      en: 'Proof that the requester is the contract holder may be asked for.',
      ja: '契約者本人であることの確認書類をお願いする場合があります。',
    },
  },
  {
    rule: 'NLH-114',
    state: 'shown',
    text: {
      en: 'Damages are capped at what the customer paid, without the monthly fee.',
      ja: '損害賠償は、お客様のお支払額(月額料金を除く)を上限とします。',
    },
  },
];
