import { defineTemplate } from '../mail-template.js';
import { documentLinkInWords } from './document-link-in-words.js';
import { monthInWords } from './month-in-words.js';
import { yenInWords } from './yen-in-words.js';

/** A credit note on the invoice of a month: `total` in yen including consumption tax. */
export interface CreditNoteIssuedData {
  customer: string;
  contract: string;
  creditNote: string;
  month: string;
  total: number;
  reason: string;
  /** Where the document can be downloaded; mails of before had none. */
  link?: string;
}

/** Sends the credit note on an invoice that was corrected; the new invoice follows in a mail of its own. */
export const creditNoteIssued = defineTemplate<CreditNoteIssuedData>({
  name: 'credit_note_issued',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'PAYG-0001',
    creditNote: 'CRN-00000012',
    month: '2031-05',
    total: 330_440,
    reason: '使用量の訂正 / Units corrected',
    link: 'https://genba.example/v1/links/oT3nY0Zr1mU8cWqXyB5kLd7vAeHfJg2s/document',
  },
  ja: (data) => ({
    subject: `【ご請求の訂正】${monthInWords(data.month)}分（${data.creditNote}）`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

${monthInWords(data.month)}分のご請求に誤りがございましたので、適格返還請求書をお送りし、
改めてご請求書を発行いたします。ご迷惑をおかけし、誠に申し訳ございません。

　返還請求書番号：${data.creditNote}
　契約番号　　　：${data.contract}
　返還金額　　　：${yenInWords(data.total, 'ja')}（消費税込み）
　理由　　　　　：${data.reason}
${documentLinkInWords(data.link, 'ja')}
お支払い済みの金額は、訂正後のご請求に充当いたします。`,
  }),
  en: (data) => ({
    subject: `Credit note ${data.creditNote} for ${data.month}`,
    text: `Dear ${data.customer},

Our invoice for ${data.month} was wrong. Please find attached the credit note on it;
a new invoice follows. We are sorry for the trouble.

  Credit note ${data.creditNote}
  Contract    ${data.contract}
  Amount      ${yenInWords(data.total, 'en')} (consumption tax included)
  Reason      ${data.reason}
${documentLinkInWords(data.link, 'en')}
What you have paid already counts for the new invoice.

Kind regards`,
  }),
});
