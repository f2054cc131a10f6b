import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';
import { documentLinkInWords } from './document-link-in-words.js';
import { monthInWords } from './month-in-words.js';
import { yenInWords } from './yen-in-words.js';

/** An issued invoice: `total` in yen including consumption tax; `month` as `YYYY-MM`. */
export interface InvoiceIssuedData {
  customer: string;
  contract: string;
  invoice: string;
  month: string;
  total: number;
  dueOn: string;
  /** Where the document can be downloaded; mails of before had none. */
  link?: string;
}

/**
 * Sends an invoice, which goes along as PDF.
 * @see-rule PAYG-11
 */
export const invoiceIssued = defineTemplate<InvoiceIssuedData>({
  name: 'invoice_issued',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'PAYG-0001',
    invoice: 'INV-000123',
    month: '2031-05',
    total: 330_440,
    dueOn: '2031-07-31',
    link: 'https://genba.example/v1/links/oT3nY0Zr1mU8cWqXyB5kLd7vAeHfJg2s/document',
  },
  ja: (data) => ({
    subject: `【ご請求書送付のご案内】${monthInWords(data.month)}分（${data.invoice}）`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

${monthInWords(data.month)}分のご請求書をお送りいたします。添付のPDFファイルをご査収の
うえ、お支払期日までにお支払いくださいますようお願い申し上げます。

　請求書番号　：${data.invoice}
　契約番号　　：${data.contract}
　ご請求金額　：${yenInWords(data.total, 'ja')}（消費税込み）
　お支払期日　：${dateInWords(data.dueOn, 'ja')}
${documentLinkInWords(data.link, 'ja')}
ご不明な点がございましたら、本メールの差出人までお問い合わせください。`,
  }),
  en: (data) => ({
    subject: `Invoice ${data.invoice} for ${data.month}`,
    text: `Dear ${data.customer},

Please find attached our invoice for ${data.month}.

  Invoice  ${data.invoice}
  Contract ${data.contract}
  Total    ${yenInWords(data.total, 'en')} (consumption tax included)
  Due on   ${dateInWords(data.dueOn, 'en')}
${documentLinkInWords(data.link, 'en')}
If you have questions, please answer to the sender of this mail.

Kind regards`,
  }),
});
