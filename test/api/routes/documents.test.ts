import { issueDocuments } from '../../../activities/issue-documents.js';
import type { DocumentData, DocumentRequest } from '../../../domain/documents/document-data.js';
import { documentLink } from '../../../models/customer-links.js';
import { linkTokenRepository } from '../../../models/link-token-repository.js';
import { readPdf } from '../../documents/pdf-reader.js';
import { creditNoteOf, invoiceOf, label } from '../../domain/documents/document-samples.js';
import { ApiWorld } from '../support/api-world.js';

const subject = 'contract:PAYG-1';
const own = { customer: { id: 'CUS-1' } };
let world: ApiWorld;
let numbers: Record<string, string>;

function request(key: string, data: DocumentData, day = '01'): DocumentRequest {
  return { key, subject, issuedAt: `2031-06-${day}T09:00:00+09:00`, data };
}
const issue = (...requests: DocumentRequest[]) => issueDocuments({ store: world.store }, requests);

beforeAll(async () => {
  world = await ApiWorld.create();
  const issued = await issue(
    request('invoice', invoiceOf(own)),
    request('credit', creditNoteOf({ key: 'invoice' }, own), '02'),
    { ...request('label', label, '03'), subject: 'contract:UPS-1' },
  );
  numbers = Object.fromEntries(issued.map(({ key, number }) => [key, number]));
});
afterAll(() => world?.close());

describe('issuing documents', () => {
  it('fills in the customer from the reference data, and ties a credit note to its invoice', async () => {
    const manager = await world.as('manager');
    const invoice = await manager.get(`/documents/${numbers.invoice}`);
    expect(invoice.body).toMatchObject({
      customer: { id: 'CUS-1', name: 'Customer 1' },
      data: { customer: { address: 'Chuo 1-1' }, total: 65_485 },
      issuedOn: '2031-06-01',
      creditNotes: [numbers.credit],
      issuer: { registrationNumber: 'T9000000000000' },
    });
    const credit = await manager.get(`/documents/${numbers.credit}`);
    expect(credit.body).toMatchObject({
      corrects: numbers.invoice,
      data: { corrects: { number: numbers.invoice, issuedOn: '2031-06-01' } },
    });
  });

  it('keeps a credit note on a paper from elsewhere as it was given', async () => {
    const elsewhere = creditNoteOf({ number: 'SELLER-77' });
    const other = creditNoteOf({ key: 'invoice' }, { customer: { id: 'CUS-2' } });
    const [issued] = await issue(request('elsewhere', elsewhere));
    const manager = await world.as('manager');
    const credit = await manager.get(`/documents/${issued?.number}`);
    expect(credit.body.data.corrects).toEqual({ number: 'SELLER-77' });
    await expect(issue(request('of another', other))).rejects.toMatchObject({
      type: 'INVOICE_UNKNOWN',
    });
  });

  it('answers the same numbers when asked again, and spends none on what cannot stand', async () => {
    const again = await issue(request('invoice', invoiceOf()), request('label', label));
    expect(again.map(({ number }) => number)).toEqual([numbers.invoice, numbers.label]);
    const { lines } = invoiceOf();
    const basicFee = creditNoteOf({ key: 'invoice' }, { ...own, lines: lines.slice(0, 1) });
    await issue(request('credit of the basic fee', basicFee));
    const wrong: [DocumentData, string][] = [
      [{ ...invoiceOf(), total: 1 }, 'DOCUMENT_TOTAL_WRONG'],
      [creditNoteOf({ key: 'never issued' }), 'INVOICE_UNKNOWN'],
      [
        creditNoteOf({ key: 'invoice' }, { ...own, lines: lines.slice(2, 3) }),
        'CREDIT_EXCEEDS_INVOICE',
      ],
    ];
    for (const [data, type] of wrong) {
      await expect(issue(request(`wrong ${type}`, data))).rejects.toMatchObject({
        type,
        nonRetryable: true,
      });
    }
    const [next] = await issue(request('next', invoiceOf()));
    expect(next?.number).toBe('INV-00000002');
  });
});

describe('documents over HTTP', () => {
  it('are listed newest first, narrowed, page by page', async () => {
    const office = await world.as('back_office');
    const all = await office.get('/documents?subject=contract:PAYG-1&kind=credit_note');
    expect(all.body.items.map(({ number }: { number: string }) => number)).toContain(
      numbers.credit,
    );
    const first = await office.get('/documents?limit=1');
    expect(first.body.items[0].number).toBe(numbers.label);
    const second = await office.get(`/documents?limit=1&cursor=${first.body.nextCursor}`);
    expect(second.body.items[0].number).toBe(numbers.credit);
  });

  it('are PDF in the language asked for, named after their number', async () => {
    const office = await world.as('back_office');
    const response = await fetch(
      `${world.origin}/v1/documents/${numbers.invoice}/pdf?language=en`,
      { headers: { Authorization: `Bearer ${office.token}` } },
    );
    expect(response.headers.get('Content-Type')).toBe('application/pdf');
    expect(response.headers.get('Content-Disposition')).toContain(`${numbers.invoice}.pdf`);
    const { text } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(text).toContain('Amountdue(taxincluded)¥65,485');
  });

  it('are for people of the office', async () => {
    const technician = await world.as('technician');
    expect((await technician.get('/documents')).body.code).toBe('ROLE_NOT_ALLOWED');
    expect((await world.nobody().get('/documents')).body.code).toBe('TOKEN_REQUIRED');
  });

  it.each([
    ['/documents/INV-99999999', 404, 'DOCUMENT_UNKNOWN', 'number'],
    ['/documents/INV-99999999/pdf', 404, 'DOCUMENT_UNKNOWN', 'number'],
    ['/documents/1', 422, 'INVALID_INPUT', 'path.number'],
    ['/documents?kind=receipt', 422, 'INVALID_INPUT', 'query.kind'],
    ['/documents?subject=everything', 422, 'INVALID_INPUT', 'query.subject'],
    ['/documents?cursor=x', 400, 'INVALID_CURSOR', 'cursor'],
    ['/documents/INV-00000001/pdf?language=fr', 422, 'INVALID_INPUT', 'query.language'],
    ['/documents/INV-00000001/pdf?page=1', 422, 'INVALID_INPUT', 'query.page'],
  ])('refuse %s', async (path, status, code, field) => {
    const office = await world.as('back_office');
    expect(await office.get(path)).toMatchObject({ status, body: { code, field } });
  });
});

describe('a label for a machine whose label is gone', () => {
  it('UPS-41, ESP-27: is issued from what is known of the machine, once per key', async () => {
    const dispatcher = await world.as('dispatcher');
    const key = 'label-once';
    const first = await dispatcher.post('/labels', { controlNumber: 'M-1' }, { key });
    expect(first).toMatchObject({ status: 201, body: { number: expect.stringMatching(/^LBL-/) } });
    const again = await dispatcher.post('/labels', { controlNumber: 'M-1' }, { key });
    expect(again.body).toEqual(first.body);
    const label = await dispatcher.get(`/documents/${first.body.number}`);
    expect(label.body).toMatchObject({
      ...{ kind: 'label', controlNumber: 'M-1', contract: 'C-1', subject: 'contract:C-1' },
      data: { model: 'Model X', startsOn: '2020-04-01', endsOn: '2099-03-31', window: '24x7' },
    });
  });

  it.each([
    ['M-NONE', 'CONTROL_NUMBER_UNKNOWN'],
    ['M-5', 'CONTRACT_UNKNOWN'],
    ['', 'INVALID_INPUT'],
  ])('is refused for %s: %s', async (controlNumber, code) => {
    const office = await world.as('back_office');
    const answer = await office.post('/labels', { controlNumber });
    expect(answer).toMatchObject({ status: 422, body: { code, field: 'controlNumber' } });
  });
});

describe("a customer's link to a document", () => {
  it('opens the PDF without an account', async () => {
    const link = await documentLink(
      { store: world.store, publicUrl: world.origin },
      { number: numbers.invoice ?? '', subject },
    );
    const response = await fetch(`${link}?language=ja`);
    expect(response.status).toBe(200);
    const { text } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(text).toContain(numbers.invoice);
  });

  it('opens nothing with another token, one of another purpose, or after its time', async () => {
    const links = linkTokenRepository(world.store);
    const asked = { subject, data: { number: numbers.invoice ?? '' } };
    const late = await links.mint({
      ...{ ...asked, key: 'late', purpose: 'document', expiresAt: '2020-01-01T00:00:00+09:00' },
    });
    const other = await links.mint({ ...asked, key: 'other', purpose: 'battery_request' });
    const nobody = world.nobody();
    const answer = async (token: string) => {
      const { status, body } = await nobody.get(`/links/${token}/document`);
      return [status, body.code, body.field];
    };
    expect(await answer('x'.repeat(32))).toEqual([404, 'LINK_UNKNOWN', 'path.token']);
    expect(await answer(other)).toEqual([404, 'LINK_UNKNOWN', 'path.token']);
    expect(await answer(late)).toEqual([410, 'LINK_EXPIRED', 'path.token']);
    expect(await answer('x.y')).toEqual([422, 'INVALID_INPUT', 'path.token']);
  });

  it('that opens nothing says so in words to a person with a browser', async () => {
    const dead = `${world.origin}/v1/links/${'x'.repeat(32)}/document`;
    const visit = (query: string) => fetch(dead + query, { headers: { accept: 'text/html,*/*' } });
    const [ja, en] = await Promise.all([visit(''), visit('?language=en')]);
    expect([ja.status, en.status]).toEqual([404, 404]);
    expect(ja.headers.get('content-type')).toContain('text/html');
    expect(await ja.text()).toContain('書類を表示できません');
    expect(await en.text()).toContain('The document cannot be shown');
  });
});
