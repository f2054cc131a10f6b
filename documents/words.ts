import { nameIn } from '../domain/deliveries/name-in.js';
import type { DocumentLanguage, Wording } from '../domain/documents/document-data.js';

/** The fixed words on documents. */
const WORDS = {
  invoice: { ja: '請求書', en: 'Invoice' },
  credit_note: { ja: '返還請求書', en: 'Credit note' },
  completion_notice: { ja: '登録完了のお知らせ', en: 'Notice of completed registration' },
  label: { ja: '機器管理ラベル', en: 'Equipment label' },
  qualifiedInvoice: { ja: '適格請求書', en: 'Qualified invoice' },
  qualifiedReturn: { ja: '適格返還請求書', en: 'Qualified return invoice' },
  number: { ja: '番号', en: 'No.' },
  issuedOn: { ja: '発行日', en: 'Date of issue' },
  registration: { ja: '登録番号', en: 'Registration no.' },
  telephone: { ja: 'TEL', en: 'Tel.' },
  page: { ja: 'ページ', en: 'Page' },
  invoiceLead: {
    ja: '下記のとおりご請求申し上げます。',
    en: 'We kindly ask you to pay the following amount.',
  },
  creditLead: {
    ja: '下記のとおり返還いたします。',
    en: 'We give the following amount back to you.',
  },
  invoiceTotal: { ja: 'ご請求金額（税込）', en: 'Amount due (tax included)' },
  creditTotal: { ja: 'ご返還金額（税込）', en: 'Amount given back (tax included)' },
  dueOn: { ja: '支払期限', en: 'Payment due' },
  contract: { ja: '契約番号', en: 'Contract' },
  usageMonth: { ja: 'ご利用月', en: 'Month of use' },
  period: { ja: '対象期間', en: 'Period' },
  corrects: { ja: '対象の請求書', en: 'Invoice corrected' },
  correctedOn: { ja: '対象請求書の発行日', en: 'Its date of issue' },
  reason: { ja: '返還の理由', en: 'Reason' },
  description: { ja: '品目・内容', en: 'Description' },
  quantity: { ja: '数量', en: 'Quantity' },
  unit: { ja: '単位', en: 'Unit' },
  unitPrice: { ja: '単価（円）', en: 'Unit price' },
  rate: { ja: '税率', en: 'Tax' },
  amount: { ja: '金額（税抜）', en: 'Amount' },
  taxRate: { ja: '税率区分', en: 'Tax rate' },
  taxBase: { ja: '税抜合計', en: 'Sum excl. tax' },
  tax: { ja: '消費税額', en: 'Consumption tax' },
  withTax: { ja: '税込合計', en: 'Sum incl. tax' },
  taxable: { ja: '対象', en: 'taxable' },
  taxableReduced: { ja: '対象（軽減税率）', en: 'taxable (reduced)' },
  untaxed: { ja: '不課税', en: 'No tax' },
  total: { ja: '合計', en: 'Total' },
  bankAccount: { ja: 'お振込先', en: 'Bank account' },
  notes: { ja: '備考', en: 'Notes' },
  continued: { ja: '次のページに続きます', en: 'continued on the next page' },
  noticeLead: {
    ja: 'このたびはお申し込みいただき、誠にありがとうございます。下記のとおり登録が完了しましたのでお知らせいたします。本書は、当社がお申し込みを承諾したことを証するものです。サービスをご利用の際に必要となりますので、大切に保管してください。',
    en: 'Thank you for your application. Your registration has been completed as follows. This notice is the proof that we have accepted your application; please keep it, you will need it to use the service.',
  },
  plan: { ja: 'サービス名', en: 'Service' },
  registeredOn: { ja: '登録完了日', en: 'Registered on' },
  term: { ja: 'サービス期間', en: 'Service term' },
  window: { ja: 'サービス時間帯', en: 'Service window' },
  basePack: { ja: '対象の基本パック', en: 'Base pack' },
  machines: { ja: '登録機器', en: 'Registered equipment' },
  controlNumber: { ja: '機器管理番号', en: 'Control number' },
  model: { ja: '型名', en: 'Model' },
  serial: { ja: '製造番号', en: 'Serial number' },
  location: { ja: '設置場所', en: 'Location' },
  noticeLabel: {
    ja: '同封または別送の機器管理ラベルを、対象機器の見やすい位置に貼り付けてください。ご連絡の際は、ラベルの機器管理番号をお知らせください。',
    en: 'Please stick the equipment label, enclosed or sent separately, visibly on the equipment, and quote its control number whenever you contact us.',
  },
  openEnd: { ja: '終了日の定めなし', en: 'no end stated' },
  reportHere: { ja: '故障のご連絡はこちら', en: 'Report a fault' },
} as const satisfies Record<string, Wording>;

export type Word = keyof typeof WORDS;

/** Gives the fixed words of a language. */
export function wordsIn(language: DocumentLanguage): (word: Word) => string {
  return (word) => WORDS[word][language];
}

/** Reads a text in one of its languages. */
export function textIn(wording: Wording, language: DocumentLanguage): string {
  return wording[language];
}

/** Writes a customer as they are addressed: `株式会社見本 御中`. */
export function addressed(name: string, language: DocumentLanguage): string {
  const own = nameIn(name, language);
  return language === 'ja' ? `${own} 御中` : own;
}
