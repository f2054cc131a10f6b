import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';
import { documentLinkInWords } from './document-link-in-words.js';
import { yenInWords } from './yen-in-words.js';

/** Something owed beside a month's invoice: remaining fees, damages, interest, a yearly fee. */
export interface ClaimIssuedData {
  customer: string;
  contract: string;
  invoice: string;
  what: { ja: string; en: string };
  total: number;
  dueOn: string;
  /** Where the document can be downloaded; mails of before had none. */
  link?: string;
}

/** Asks for what is owed beside the monthly fees; the invoice goes along as PDF. */
export const claimIssued = defineTemplate<ClaimIssuedData>({
  name: 'claim_issued',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'PAYG-0001',
    invoice: 'INV-00000124',
    what: { ja: '遅延損害金（年14.6%）', en: 'Late payment interest (14.6 % a year)' },
    total: 12_400,
    dueOn: '2031-08-31',
    link: 'https://genba.example/v1/links/oT3nY0Zr1mU8cWqXyB5kLd7vAeHfJg2s/document',
  },
  ja: (data) => ({
    subject: `【ご請求書送付のご案内】${data.what.ja}（${data.invoice}）`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

下記のとおりご請求申し上げます。添付のPDFファイルをご査収のうえ、
お支払期日までにお支払いくださいますようお願い申し上げます。

　請求書番号　：${data.invoice}
　契約番号　　：${data.contract}
　ご請求内容　：${data.what.ja}
　ご請求金額　：${yenInWords(data.total, 'ja')}
　お支払期日　：${dateInWords(data.dueOn, 'ja')}
${documentLinkInWords(data.link, 'ja')}
ご不明な点がございましたら、本メールの差出人までお問い合わせください。`,
  }),
  en: (data) => ({
    subject: `Invoice ${data.invoice}: ${data.what.en}`,
    text: `Dear ${data.customer},

Please find attached our invoice.

  Invoice  ${data.invoice}
  Contract ${data.contract}
  For      ${data.what.en}
  Total    ${yenInWords(data.total, 'en')}
  Due on   ${dateInWords(data.dueOn, 'en')}
${documentLinkInWords(data.link, 'en')}
If you have questions, please answer to the sender of this mail.

Kind regards`,
  }),
});
