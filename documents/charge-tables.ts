import type { ChargeLine, DocumentLanguage, TaxShare } from '../domain/documents/document-data.js';
import type { Yen } from '../domain/money/yen.js';
import { formatNumber, formatRate, formatYen } from './format.js';
import { FRAME_WIDTH, LEFT, RIGHT } from './look.js';
import type { Table } from './table.js';
import { textIn, wordsIn } from './words.js';

const UNIT_WIDTHS = { quantity: 62, unit: 46, unitPrice: 74, rate: 50, amount: 88 } as const;
const TAX_WIDTH = 76;
/** 軽減税率, since October 2019. */
const REDUCED_RATE = 0.08;

/** The lines of an invoice or credit note; what has no quantity leaves its cells empty. */
export function chargeTable(lines: readonly ChargeLine[], language: DocumentLanguage): Table {
  const say = wordsIn(language);
  const figures = Object.values(UNIT_WIDTHS).reduce((sum, width) => sum + width, 0);
  return {
    left: LEFT,
    columns: [
      { title: say('description'), width: FRAME_WIDTH - figures },
      { title: say('quantity'), width: UNIT_WIDTHS.quantity, align: 'right' },
      { title: say('unit'), width: UNIT_WIDTHS.unit, align: 'center' },
      { title: say('unitPrice'), width: UNIT_WIDTHS.unitPrice, align: 'right' },
      { title: say('rate'), width: UNIT_WIDTHS.rate, align: 'right' },
      { title: say('amount'), width: UNIT_WIDTHS.amount, align: 'right' },
    ],
    rows: lines.map(({ description, quantity, unit, unitPrice, taxRate, amount }) => [
      textIn(description, language),
      quantity === undefined ? '' : formatNumber(quantity),
      unit === undefined ? '' : textIn(unit, language),
      unitPrice === undefined ? '' : formatNumber(unitPrice),
      taxRate === 0 ? say('untaxed') : formatRate(taxRate),
      formatYen(amount),
    ]),
  };
}

/** Sum, tax and sum with tax of each rate, as a qualified invoice shows them, and the total. */
export function taxTable(
  taxes: readonly TaxShare[],
  total: Yen,
  language: DocumentLanguage,
): Table & { left: number } {
  const say = wordsIn(language);
  const nameWidth = 96;
  const figures = ['taxBase', 'tax', 'withTax'] as const;
  return {
    left: RIGHT - nameWidth - figures.length * TAX_WIDTH,
    columns: [
      { title: say('taxRate'), width: nameWidth },
      ...figures.map((figure) => ({
        title: say(figure),
        width: TAX_WIDTH,
        align: 'right' as const,
      })),
    ],
    rows: [
      ...taxes.map(({ rate, subtotal, tax }) => [
        rateName(rate, language),
        ...[subtotal, tax, subtotal + tax].map(formatYen),
      ]),
      [
        say('total'),
        formatYen(taxes.reduce((sum, { subtotal }) => sum + subtotal, 0)),
        formatYen(taxes.reduce((sum, { tax }) => sum + tax, 0)),
        formatYen(total),
      ],
    ],
    endsWithSum: true,
  };
}

/** A qualified invoice says which sum is taxed at the reduced rate. */
function rateName(rate: number, language: DocumentLanguage): string {
  const say = wordsIn(language);
  if (rate === 0) return say('untaxed');
  return `${formatRate(rate)} ${say(rate === REDUCED_RATE ? 'taxableReduced' : 'taxable')}`;
}
