import { renderDocument } from '../../documents/render-document.js';
import type { DocumentData } from '../../domain/documents/document-data.js';
import type { IssuedDocument } from '../../domain/documents/issued-document.js';
import { demoIssuer } from '../../domain/documents/issuer.js';
import {
  completionNotice,
  creditNoteOf,
  invoiceOf,
  label,
  metered,
} from '../domain/documents/document-samples.js';
import { drawingOf, embeddedFonts, readPdf } from './pdf-reader.js';
import { readQrCode } from './qr-reader.js';

const faultReportUrl = 'https://genba.example/c/report/AbCdEfGhIjKlMnOpQrStUvWxYz012345';

function issued(data: DocumentData, number = 'INV-00000007'): IssuedDocument {
  return {
    ...{ number, key: 'k', subject: 'contract:1', issuer: demoIssuer, data },
    issuedAt: '2031-06-01T00:30:00+09:00',
  };
}
const render = (data: DocumentData, language: 'ja' | 'en' = 'ja') =>
  renderDocument(issued(data), language, async () => faultReportUrl);

describe('an invoice as PDF', () => {
  it('has what a qualified invoice must say: issuer and number, day, contents, sums and tax by rate, customer', async () => {
    const { text, pages } = await readPdf(await render(invoiceOf()));
    expect(pages).toBe(1);
    for (const part of [
      '請求書',
      'INV-00000007',
      '発行日2031年6月1日',
      '髙橋精密工業株式会社長岡工場御中',
      '現場保守サービス株式会社（デモ）',
      '登録番号T9000000000000',
      '¥65,485',
      '支払期限2031年7月31日',
      'ご利用月2031年5月',
      '基本料金1式48,00010%¥48,000',
      '障害による減額（4月分）10%-¥4,000',
      '1,234.5GB12.345610%¥15,240',
      '10%対象¥59,240¥5,924¥65,164',
      '不課税¥321¥0¥321',
      '合計¥59,561¥5,924¥65,485',
      'お振込先架空銀行',
      '振込手数料は貴社にてご負担ください。',
    ])
      expect(text).toContain(part);
  });

  it('says the same in English', async () => {
    const { text } = await readPdf(await render(invoiceOf(), 'en'));
    for (const part of [
      'Registrationno.T9000000000000',
      'Dateofissue1June2031',
      'Paymentdue31July2031',
      'Basicfee1set48,00010%¥48,000',
      '10%taxable¥59,240¥5,924¥65,164',
    ])
      expect(text).toContain(part);
  });

  it('goes on over pages, each with its number, titles and place', async () => {
    const lines = Array.from({ length: 80 }, (_, n) => ({
      ...metered,
      description: { ja: `行${n + 1}`, en: `line ${n + 1}` },
    }));
    const { text, pages } = await readPdf(await render(invoiceOf({ lines })));
    expect(pages).toBeGreaterThan(2);
    for (let n = 1; n <= 80; n += 1) expect(text).toContain(`行${n}1,234.5`);
    expect(text.match(/品目・内容/g)).toHaveLength(3);
    expect(text.match(/INV-00000007/g)).toHaveLength(pages);
    expect(text).toContain(`ページ${pages}/${pages}`);
  });

  it('shows 8 % and 10 % apart, and says that 8 % is the reduced rate, as the law asks', async () => {
    const reduced = { description: { ja: '飲料', en: 'Drinks' }, amount: 999, taxRate: 0.08 };
    const { text } = await readPdf(await render(invoiceOf({ lines: [metered, reduced] })));
    expect(text).toContain('10%対象¥15,240¥1,524¥16,764');
    expect(text).toContain('8%対象（軽減税率）¥999¥79¥1,078');
  });

  it('addresses a customer by the name in the language of the letter', async () => {
    const customer = { id: 'C', name: '見本商事 / Mihon Trading' };
    const data = invoiceOf({ customer });
    expect((await readPdf(await render(data))).text).toContain('見本商事御中');
    expect((await readPdf(await render(data, 'en'))).text).toContain('MihonTrading');
    expect((await readPdf(await render(data, 'en'))).text).not.toContain('見本商事');
  });

  it('prints a character that the font lacks as 〓 and breaks words that are too long', async () => {
    const name = `𠮷田商店${'長'.repeat(60)}`;
    const { text } = await readPdf(await render(invoiceOf({ customer: { id: 'C', name } })));
    expect(text).toContain('〓田商店');
    expect(text).toContain('御中');
  });
});

describe('the other documents as PDF', () => {
  it('a credit note names the invoice that it corrects, its day and the tax given back', async () => {
    const corrects = { number: 'INV-00000003', issuedOn: '2031-05-01' };
    const { text } = await readPdf(await render(creditNoteOf(corrects)));
    for (const part of [
      '適格返還請求書',
      '対象の請求書INV-00000003',
      '2031年5月1日',
      '登録番号T9000000000000',
      '10%対象¥5,240¥524¥5,764',
    ])
      expect(text).toContain(part);
  });

  it('UPS-25, ESP-24: a completion notice says that it proves the acceptance, and names machines, term and window', async () => {
    const { text } = await readPdf(await render(completionNotice));
    for (const part of [
      '登録完了のお知らせ',
      '承諾したことを証する',
      'UPSバッテリ交換オプションパック',
      '2031年6月1日〜2036年5月31日',
      'M-100207UPS3000RTSN-0099812',
      'M-100208',
      '9時間×5日',
    ])
      expect(text).toContain(part);
  });

  it('ESP-27, UPS-42: a label shows the control number, and its QR code opens the fault report', async () => {
    const bytes = await render(label);
    const { text, pages } = await readPdf(bytes);
    expect(pages).toBe(1);
    expect(text).toContain('機器管理番号M-100207');
    expect(text).toContain('TEL03-0000-0000');
    expect(readQrCode(drawingOf(bytes))).toBe(faultReportUrl);
  });
});

describe('what is longer than anybody thought', () => {
  const long = '長い名前の会社'.repeat(30).slice(0, 200);

  it('stays on the one piece of a label', async () => {
    const issuer = { ...demoIssuer, name: long };
    const data = { ...label, model: 'R120h-2M '.repeat(7), serial: 'S'.repeat(64) };
    const bytes = await renderDocument(
      { ...issued(data), issuer },
      'ja',
      async () => faultReportUrl,
    );
    const { text, pages } = await readPdf(bytes);
    expect(pages).toBe(1);
    expect(text).toContain(long);
    expect(text).toContain('TEL03-0000-0000');
  });

  it('goes on over the next page of an invoice: notes, names and the bank account too', async () => {
    const notes = Array.from({ length: 60 }, (_, n) => ({ ja: `備考${n}。`, en: `Note ${n}.` }));
    const customer = { id: 'C', name: long, address: long };
    const { text, pages } = await readPdf(await render(invoiceOf({ notes, customer })));
    expect(pages).toBe(3);
    for (const { ja } of notes) expect(text).toContain(ja);
  });

  it('is a table of 200 lines', async () => {
    const lines = Array.from({ length: 200 }, () => metered);
    const { text, pages } = await readPdf(await render(invoiceOf({ lines })));
    expect(pages).toBe(7);
    expect(text.match(/1,234.5GB/g)).toHaveLength(200);
  });
});

describe('every PDF', () => {
  it.each<[string, DocumentData]>([
    ['invoice', invoiceOf()],
    ['credit note', creditNoteOf({ number: 'INV-00000003' })],
    ['completion notice', completionNotice],
    ['label', label],
  ])(
    '%s: its fonts are embedded, equal facts give equal bytes, its date is that of issue',
    async (_kind, data) => {
      for (const language of ['ja', 'en'] as const) {
        const bytes = await render(data, language);
        expect(embeddedFonts(bytes)).toEqual(['BIZUDPGothic-Bold', 'BIZUDPGothic-Regular']);
        expect(bytes.length).toBeLessThan(150_000);
        expect(Buffer.compare(bytes, await render(data, language))).toBe(0);
        const { info } = await readPdf(bytes);
        expect(info).toMatchObject({
          Author: demoIssuer.name,
          CreationDate: 'D:20310531153000Z',
          Language: language,
        });
      }
    },
  );
});
