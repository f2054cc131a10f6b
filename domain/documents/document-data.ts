import type { Yen } from '../money/yen.js';
import type { CalendarDate } from '../time/calendar-date.js';

/** What is issued under a number of its own, kind by kind. */
export const DocumentKind = {
  Invoice: 'invoice',
  CreditNote: 'credit_note',
  CompletionNotice: 'completion_notice',
  Label: 'label',
} as const;
export type DocumentKind = (typeof DocumentKind)[keyof typeof DocumentKind];

/** The kinds as a list, in the order in which screens offer them. */
export const documentKinds = Object.values(DocumentKind);

export type DocumentLanguage = 'ja' | 'en';

/** A text in both languages; which one is read is decided when the document is rendered. */
export interface Wording {
  ja: string;
  en: string;
}

/** To whom a document is addressed; what is left out is looked up when it is issued. */
export interface CustomerParty {
  id: string;
  name?: string;
  postalCode?: string;
  address?: string;
}

/** One charge (positive) or credit (negative) before tax. */
export interface ChargeLine {
  description: Wording;
  quantity?: number;
  unit?: Wording;
  /** Yen for one unit; up to four decimals. */
  unitPrice?: number;
  /** Whole yen; quantity times unit price cut to the yen where both are given. */
  amount: Yen;
  /** A fraction (0.1 = 10 %); 0 for what bears no consumption tax (interest, damages). */
  taxRate: number;
}

/** What is charged at one rate, and the tax on it, rounded once. */
export interface TaxShare {
  rate: number;
  subtotal: Yen;
  tax: Yen;
}

export interface DatePeriod {
  from: CalendarDate;
  to: CalendarDate;
}

/** 適格請求書; built by `composeInvoice`, which computes taxes and total. */
export interface InvoiceData {
  kind: 'invoice';
  customer: CustomerParty;
  contract: string;
  /** `YYYY-MM` of what is charged, or a period where no single month applies. */
  usageMonth?: string;
  period?: DatePeriod;
  lines: ChargeLine[];
  taxes: TaxShare[];
  total: Yen;
  dueOn: CalendarDate;
  notes?: Wording[];
}

/** 適格返還請求書; amounts are what is given back, positive; built by `composeCreditNote`. */
export interface CreditNoteData {
  kind: 'credit_note';
  customer: CustomerParty;
  contract: string;
  /** The invoice that is corrected: its number, or the key under which it was asked for. */
  corrects: { number: string; issuedOn?: CalendarDate } | { key: string };
  reason: Wording;
  lines: ChargeLine[];
  taxes: TaxShare[];
  total: Yen;
  notes?: Wording[];
}

export interface RegisteredMachine {
  controlNumber: string;
  model: string;
  serial: string;
  /** Name or address of the site. */
  location?: string;
}

/** 登録完了のお知らせ: the proof that the registration was accepted (UPS-25, ESP-24). */
export interface CompletionNoticeData {
  kind: 'completion_notice';
  customer: CustomerParty;
  contract: string;
  plan: string;
  registeredOn: CalendarDate;
  startsOn: CalendarDate;
  endsOn?: CalendarDate;
  window?: string;
  basePack?: string;
  machines: RegisteredMachine[];
  notes?: Wording[];
}

/** 機器管理ラベル: stuck on the machine; its QR code opens the machine's fault report. */
export interface LabelData {
  kind: 'label';
  customer: CustomerParty;
  contract: string;
  plan: string;
  controlNumber: string;
  model?: string;
  serial?: string;
  startsOn: CalendarDate;
  endsOn?: CalendarDate;
  window?: string;
}

/** The content of a document by kind. */
export type DocumentData = InvoiceData | CreditNoteData | CompletionNoticeData | LabelData;

/** Asks for a document; `key` (workflow id and step) makes asking again harmless. */
export interface DocumentRequest {
  key: string;
  /** What it concerns: `contract:{id}`, `work-order:{number}`. */
  subject: string;
  /** ISO instant with offset; its Tokyo day is the date of issue. */
  issuedAt: string;
  data: DocumentData;
}
