import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A notice of a move and whether it was in time. */
export interface RelocationAnswerData {
  customer: string;
  contract: string;
  equipment: string;
  accepted: boolean;
  movesOn: string;
  noticeBy: string;
  address: string;
}

/**
 * Answers the notice of a new place of installation.
 * @see-rule ESP-68
 */
export const relocationAnswer = defineTemplate<RelocationAnswerData>({
  name: 'relocation_answer',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'CT-000012',
    equipment: 'UPS-1500（S/N 8A12345）',
    accepted: true,
    movesOn: '2031-07-20',
    noticeBy: '2031-07-06',
    address: '東京都千代田区架空町4-5-6',
  },
  ja: (data) => ({
    subject: `【設置場所変更のお届けについて】ご契約 ${data.contract}`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

設置場所変更のお届けを受け付けました。

　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　新しい場所　：${data.address}
　変更日　　　：${dateInWords(data.movesOn, 'ja')}
${
  data.accepted
    ? ''
    : `
お届けは変更日の14日前（${dateInWords(data.noticeBy, 'ja')}）までにいただくことになって
おります。対応について担当者よりご連絡いたします。`
}`,
  }),
  en: (data) => ({
    subject: `Your notice of a move: contract ${data.contract}`,
    text: `Dear ${data.customer},

We have received your notice of a new place of installation.

  Contract  ${data.contract}
  Equipment ${data.equipment}
  New place ${data.address}
  Moves on  ${dateInWords(data.movesOn, 'en')}
${
  data.accepted
    ? ''
    : `
Notice is due 14 days before the move (${dateInWords(data.noticeBy, 'en')}). We will get in touch
with you about what can be done.`
}
Kind regards`,
  }),
});
