import type { Consequence } from '../../../../domain/contracts/consequences/consequence.js';
import { consequencesOf } from '../../../../domain/contracts/consequences/consequences-of.js';
import { claimInvoice } from '../../../../domain/contracts/consequences/money-documents.js';
import { ClaimKind } from '../../../../domain/contracts/sides/ledger-facts.js';
import { textOf } from '../../../../domain/deliveries/mail-template.js';
import { findMailTemplate } from '../../../../domain/deliveries/mail-templates.js';
import { checkDocument } from '../../../../domain/documents/check-document.js';
import { PaygBook } from '../payg-book.js';

/** What follows from the last act of a name. */
function following(book: PaygBook, name: string): Consequence[] {
  const act = book.acts.filter((one) => one.act.act === name).at(-1);
  return act ? (consequencesOf([act], book.state)[0]?.consequences ?? []) : [];
}

/** The mails in both languages: a template that lacks a field of its data throws or says undefined. */
function mailsOf(consequences: readonly Consequence[]): string[] {
  return consequences.flatMap((one) => {
    if (one.kind !== 'mail') return [];
    const template = findMailTemplate(one.template);
    if (!template) throw new Error(`There is no template ${one.template}.`);
    const numbers = Object.fromEntries(
      Object.keys(one.numbers ?? {}).map((field) => [field, 'N-1']),
    );
    const data = { ...one.data, ...numbers };
    return (['ja', 'en'] as const).map((language) => {
      const { subject, text } = textOf(template, language, data);
      return `${subject}\n${text}`;
    });
  });
}

function documentOf(consequences: readonly Consequence[]) {
  const found = consequences.find((one) => one.kind === 'document');
  return found?.kind === 'document' ? found : undefined;
}

const april = { type: 'usage', month: '2030-04', units: 1_000.5 } as const;

describe('what follows from the money acts of a contract', () => {
  it('PAYG-11: an invoice is a document with its lines and tax, and goes out by mail with its number', () => {
    const followed = following(PaygBook.open().done('2030-05-07', april), 'invoice');
    expect(documentOf(followed)).toMatchObject({
      step: 'invoice',
      data: {
        ...{ kind: 'invoice', contract: 'K1', usageMonth: '2030-04', dueOn: '2030-06-30' },
        customer: { id: 'C-1', name: '株式会社東京サンプル製作所' },
        lines: [{ amount: 300_000 }, { quantity: 1_000.5, unitPrice: 40, amount: 40_020 }],
        taxes: [{ rate: 0.1, subtotal: 340_020, tax: 34_002 }],
        total: 374_022,
      },
    });
    const [ja = '', en = ''] = mailsOf(followed);
    expect(ja).toContain('374,022円');
    expect(en).toContain('JPY 374,022');
    expect(ja + en).not.toContain('undefined');
  });

  it('a corrected invoice is credited whole, on the document that it corrects, and issued anew', () => {
    const book = PaygBook.open().done('2030-05-07', april);
    const n = book.acts.find(({ act }) => act.act === 'invoice')?.n;
    const fix = {
      type: 'invoice_corrected',
      month: '2030-04',
      units: 900,
      reason: 'meter',
    } as const;
    book.done('2030-05-25', fix);
    const credit = documentOf(following(book, 'credit_note'));
    expect(credit?.data).toMatchObject({
      ...{ kind: 'credit_note', total: 374_022, corrects: { key: `contract:K1:${n}:invoice` } },
      taxes: [{ rate: 0.1, subtotal: 340_020, tax: 34_002 }],
    });
    expect(documentOf(following(book, 'invoice_reissued'))?.data).toMatchObject({ total: 369_600 });
    expect(mailsOf(following(book, 'credit_note')).join()).not.toContain('undefined');
  });

  it('damages, penalties, remaining fees and interest are documents without tax', () => {
    const book = PaygBook.open().done('2030-05-07', april);
    book.done('2030-05-08', { type: 'cancel', month: '2032-12' });
    expect(documentOf(following(book, 'cancel'))?.data).toMatchObject({
      ...{ total: 900_000, taxes: [{ rate: 0, tax: 0 }], dueOn: '2032-12-31' },
    });
    book.done('2030-07-30', { type: 'payment', month: '2030-04' });
    const claim = 'interest:invoice:2030-04';
    book.done('2030-08-01', { type: 'interest_claimed', claim, payBy: '2030-08-31' });
    expect(documentOf(following(book, 'interest_claimed'))?.data).toMatchObject({
      ...{ total: 4_488, dueOn: '2030-08-31' },
    });
    const damage = { type: 'claim', amount: 5_000, dueOn: '2030-09-30', reason: 'rack' } as const;
    book.done('2030-08-02', damage);
    expect(documentOf(following(book, 'claim'))?.data).toMatchObject({ total: 5_000 });
  });

  it('what no invoice can hold is refused when it is issued, and does not stop the contract', () => {
    const { state } = PaygBook.open();
    const claim = {
      id: 'claim:1',
      act: 1,
      arisenOn: '2030-08-02',
      kind: ClaimKind.Damages,
    } as const;
    const { data } = claimInvoice(state, { ...claim, amount: 900_000_000_001, open: 1 });
    const request = { key: 'K', subject: 'contract:K1', issuedAt: '2030-08-02T00:00:00+09:00' };
    expect(checkDocument({ ...request, data })).toMatchObject({
      ...{ allowed: false, code: 'CHARGE_LINE_INVALID', field: 'lines.0.amount' },
    });
  });

  it.each([
    ['payment_reminder', 'customer'],
    ['suspension_ground', 'owner'],
    ['usage_missing', 'owner'],
  ])('%s reaches the %s in both languages', (name, to) => {
    const book = PaygBook.open().done('2030-05-07', april);
    book.live('2030-09-01T00:00:00+09:00');
    const followed = following(book, name);
    expect(followed).toMatchObject([{ kind: 'mail', to }]);
    const mails = mailsOf(followed);
    expect(mails).toHaveLength(2);
    expect(mails.join()).not.toContain('undefined');
  });

  it('a reminder of what was paid meanwhile says nothing', () => {
    const book = PaygBook.open().done('2030-05-07', april);
    book.live('2030-07-08T00:00:00+09:00').send('2030-07-08T10:00:00+09:00', {
      ...{ type: 'payment', month: '2030-04' },
    });
    expect(following(book, 'payment_reminder')).toEqual([]);
  });

  it('PAYG-60: an agreed removal is planned work from its day on, and the customer is told', () => {
    const book = PaygBook.open({ termEndsOn: '2030-05-31' });
    book.done('2030-05-10', { type: 'removal_agreed', removeOn: '2030-06-20' });
    const followed = following(book, 'removal_agreed');
    expect(followed.find(({ kind }) => kind === 'work')).toMatchObject({
      ...{ work: 'equipment_removal', earliestOn: '2030-06-20' },
    });
    expect(mailsOf(followed).join()).toContain('2030年6月20日');
  });

  it.each([
    ['price_revision', { type: 'price_revision', from: '2030-09', basicFee: 350_000 }, '350,000円'],
    ['cancel', { type: 'cancel', month: '2030-05' }, '90'],
    ['extension_request', { type: 'extension_request' }, '13'],
    [
      'terms_changed',
      { type: 'terms_changed', by: 'agreement', text: 'Art. 5', effectiveOn: '2030-07-01' },
      'Art. 5',
    ],
    [
      'conduct_demand',
      { type: 'conduct_demand', id: 'D1', demands: ['explain'], answerBy: '2030-06-10' },
      'explain',
    ],
  ] as const)('%s is told to the customer with what it says', (name, event, words) => {
    const book = PaygBook.open({ termEndsOn: '2031-06-30' }).done('2030-06-01', event as never);
    const mails = mailsOf(following(book, name)).join();
    expect(mails).toContain(words);
    expect(mails).not.toContain('undefined');
  });
});
