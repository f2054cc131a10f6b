import type { PlanTerm } from '../../plan-term.js';

/** Statements of the Premium and Concierge terms, shown before a consultation or a visit is booked. */
export const premiumTerms: readonly PlanTerm[] = [
  {
    rule: 'NLH-137',
    state: 'shown',
    text: {
      en: 'Changes of registered data are notified beforehand, or at once afterwards.',
      ja: '登録内容の変更は事前に、やむを得ない場合は事後直ちに届け出てください。',
    },
  },
  {
    rule: 'NLH-140',
    state: 'shown',
    text: {
      en: 'The customer provides and connects their own equipment; otherwise there is no duty to serve.',
      ja: 'お客様の機器はお客様ご自身で用意・接続してください。ない場合、提供の義務を負いません。',
    },
  },
  {
    rule: 'NLH-141',
    state: 'shown',
    text: {
      en: 'The right to the service cannot be transferred or pledged.',
      ja: '利用権の譲渡、質入れはできません。',
    },
  },
  {
    rule: 'NLH-146',
    state: 'shown',
    text: {
      en: 'Eleven acts are prohibited; no copying or reverse engineering.',
      ja: '11項目の禁止行為を定めます。複製、リバースエンジニアリングは禁止です。',
    },
  },
  {
    rule: 'NLH-147',
    state: 'shown',
    text: {
      en: 'Faults are told to customers as soon as possible, repaired promptly, and repair of lines is ordered from the carriers.',
      ja: '障害を知ったときはできるだけ速やかにお知らせし、速やかに修理するとともに、通信事業者に回線の修理を手配します。',
    },
  },
  {
    rule: 'NLH-148',
    state: 'shown',
    text: {
      en: 'Name and address may go to partners under secrecy; device data (OS, serial number, MAC address and the like) are collected with consent for limited purposes; without consent the service may be refused.',
      ja: '氏名・住所は守秘義務のもと提携先に提供することがあります。機器情報(OS、シリアル番号、MACアドレス等)は同意のうえ限られた目的で収集し、同意いただけない場合は提供できないことがあります。',
    },
  },
  {
    rule: 'NLH-152',
    state: 'shown',
    text: {
      en: 'Liability is limited to the fees paid; damage in a visit is capped at that job’s fee; loss of data and force majeure are never compensated.',
      ja: '責任は支払済みの料金を上限とし、訪問作業の損害は当該作業料金を上限とします。データの消失、不可抗力は賠償しません。',
    },
  },
  {
    rule: 'NLH-154',
    state: 'shown',
    text: {
      en: 'Please declare your membership when you call; proof of identity may be asked for.',
      ja: 'ご利用時は会員である旨をお申し出ください。本人確認をお願いする場合があります。',
    },
  },
  {
    rule: 'NLH-166',
    state: 'shown',
    text: {
      en: 'Concierge: shopping, travel tickets, free collection of old communication devices, smartphone repair.',
      ja: 'コンシェルジュ: お買い物、旅行チケットの手配、不要な通信機器の無料回収、スマートフォン修理の取次ぎ。',
    },
  },
];
