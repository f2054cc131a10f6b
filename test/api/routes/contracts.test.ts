import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { contractOnceThat, freshContractId, upsOpening } from '../support/contract-flow.js';

let world: ApiWorld;
let office: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  await world.startWorker();
  office = await world.as('back_office');
});
afterAll(() => world.close());

const refused = (status: number, code: string, rest: object = {}) => ({
  status,
  body: { code, ...rest },
});

describe('a contract registered over HTTP', () => {
  it('lives from then on: it is read with its plan, its party and its next date', async () => {
    const id = freshContractId();
    const party = { customer: 'CUS-1', customerName: 'Customer 1', asset: 'AST-4' };
    const opened = await office.post('/contracts', { id, opening: upsOpening(), party });
    expect(opened).toMatchObject({ status: 201, body: { id, status: 'active' } });
    const contract = await contractOnceThat(office, id, () => true);
    expect(contract).toMatchObject({
      plan: 'ups-battery',
      party: { customer: 'CUS-1', language: 'ja' },
      next: { kind: 'battery_notice' },
    });
    expect(contract.events).toContain('battery_request');
  });

  it('gets the next free number when nobody names one, the same one for the same key', async () => {
    const body = { opening: upsOpening() };
    const key = freshContractId();
    const first = await office.post('/contracts', body, { key });
    expect(first.body.id).toMatch(/^CN-\d{6}$/);
    expect((await office.post('/contracts', body, { key })).body).toEqual(first.body);
  });

  it('is found by the beginning of its id, by plan, status and customer', async () => {
    const id = freshContractId();
    await office.post('/contracts', { id, opening: upsOpening(), party: { customer: 'CUS-7' } });
    await contractOnceThat(office, id, () => true);
    for (const filter of [
      `q=${id.slice(0, 12)}`,
      'customer=CUS-7',
      'plan=ups-battery&status=active',
    ]) {
      const { body } = await office.get(`/contracts?limit=200&${filter}`);
      expect(body.items.map((item: { id: string }) => item.id)).toContain(id);
    }
    const { body } = await office.get('/contracts?customer=CUS-8');
    expect(body).toEqual({ items: [] });
  });

  it('tells page by page what it did, newest first, with the rules', async () => {
    const id = freshContractId();
    await office.post('/contracts', { id, opening: upsOpening() });
    const path = `/contracts/${id}/events/battery_request`;
    const asked = await office.post(path, { id: 'R1', lifeNotification: true });
    expect(asked).toMatchObject({ status: 200, body: { duplicate: false } });
    expect(asked.body.acts[0]).toMatchObject({ act: 'battery_request', fields: { id: 'R1' } });
    await contractOnceThat(office, id, ({ seq }) => seq >= asked.body.seq);
    const newest = (await office.get(`/contracts/${id}/timeline?limit=1`)).body;
    expect(newest.items).toMatchObject([{ n: 2, act: 'battery_request_details' }]);
    const next = await office.get(`/contracts/${id}/timeline?limit=1&cursor=${newest.nextCursor}`);
    expect(next.body.items).toMatchObject([
      { n: 1, act: 'battery_request', rules: ['UPS-13', 'UPS-15'] },
    ]);
    expect(next.body).not.toHaveProperty('nextCursor');
  });
});

describe('UPS-42: a battery asked for by telephone', () => {
  it('is for the machine whose label was read, and for no other', async () => {
    const id = freshContractId();
    const party = { customer: 'CUS-1', asset: 'AST-4', controlNumber: 'M-4' };
    await office.post('/contracts', { id, opening: upsOpening(), party });
    await contractOnceThat(office, id, () => true);
    const path = `/contracts/${id}/events/battery_request`;
    const ask = (controlNumber: string) =>
      office.post(path, { id: 'R1', lifeNotification: true, controlNumber });
    expect(await ask('M-5')).toMatchObject(
      refused(422, 'CONTROL_NUMBER_MISMATCH', { field: 'controlNumber', rules: ['UPS-42'] }),
    );
    expect(await ask('M-4')).toMatchObject({ status: 200, body: { duplicate: false } });
  });
});

describe('a contract that cannot be', () => {
  const open = (change: object) => office.post('/contracts', { opening: upsOpening(), ...change });

  it('is refused with the rule for a term of zero years, naming the field', async () => {
    const opening = upsOpening({ termYears: 0 });
    expect(await open({ opening })).toMatchObject(
      refused(422, 'TERM_INVALID', { field: 'opening.basePack.termYears', rules: ['UPS-18'] }),
    );
  });

  it.each([
    ['an unknown plan', { opening: { plan: 'gold' } }, 'opening.plan'],
    [
      'a day that does not exist',
      { opening: upsOpening({ purchasedOn: '2031-02-30' }) },
      'opening.basePack.purchasedOn',
    ],
    [
      'a term beyond all reason',
      { opening: upsOpening({ termYears: 9_000_000 }) },
      'opening.basePack.termYears',
    ],
    [
      'a fee that no invoice could be taxed on',
      {
        opening: {
          ...{ plan: 'esp-report', payment: 'annual', startsOn: '2031-04-01' },
          annualFee: 9_000_000_000_000_000,
        },
      },
      'opening.annualFee',
    ],
    ['an e-mail address that is none', { party: { email: 'nobody' } }, 'party.email'],
    ['a field that does not exist', { colour: 'red' }, 'colour'],
  ])('is refused for %s', async (_case, change, field) => {
    expect(await open(change)).toMatchObject(refused(422, 'INVALID_INPUT', { field }));
  });

  it('is refused for a reading that does not exist, and for one of its values', async () => {
    expect(await open({ policy: { mood: 'good' } })).toMatchObject(
      refused(422, 'UNKNOWN_POLICY', { field: 'policy.mood' }),
    );
  });

  it("is refused for a machine that by the books stands elsewhere or is somebody else's", async () => {
    for (const field of ['customer', 'site', 'controlNumber']) {
      expect(await open({ party: { asset: 'AST-4', [field]: 'OTHER' } })).toMatchObject(
        refused(422, 'PARTY_CONTRADICTS_BOOKS', { field: `party.${field}`, rules: ['UPS-06'] }),
      );
    }
  });

  it('is refused when its id belongs to another one', async () => {
    const id = freshContractId();
    expect((await open({ id })).status).toBe(201);
    expect(await open({ id })).toMatchObject(refused(409, 'CONTRACT_ID_TAKEN', { field: 'id' }));
  });
});

const applied = {
  customer: { name: 'New customer' },
  contact: { name: 'N. Ishimura', email: 'n@customer.example', language: 'en' },
  site: { name: 'Plant', address: 'Totsuka 1-1', country: 'JP' },
  equipment: { kind: 'server', model: 'Model X', serial: 'SN77' },
  form: {
    plan: 'esp-g2',
    agreedToTerms: true,
    packageKind: 'server',
    warrantyCard: { hasSeal: true, hasPurchaseDate: true },
    purchaserIsOwner: true,
  },
};
const espOpening = () => ({
  plan: 'esp-g2',
  purchasedOn: upsOpening().basePack.purchasedOn,
  years: 5,
  window: '9x5',
});

describe('an application by the public form', () => {
  const apply = (change: object = {}, key?: string) =>
    world
      .nobody()
      .post(
        '/applications',
        { opening: espOpening(), application: applied, ...change },
        key === undefined ? {} : { key },
      );

  it('gets a number, waits for a decision, and tells the back office what stands against it', async () => {
    const key = freshContractId();
    const { status, body } = await apply({}, key);
    expect({ status, state: body.status }).toEqual({ status: 201, state: 'applied' });
    expect((await apply({}, key)).body).toEqual(body);
    const contract = await contractOnceThat(office, body.id, () => true);
    expect(contract.application).toMatchObject({ route: 'web_form', daysWaiting: 0 });
    const codes = contract.application.refusals.map(({ code }: { code: string }) => code);
    expect(codes).toContain('SITE_NOT_LOCATED');
    expect(contract.application.exceptions.length).toBeGreaterThan(0);
  });

  it('is refused naming the field: no name, a day that does not exist, a form of another plan', async () => {
    const wrong = { ...applied, customer: { name: ' ' } };
    expect(await apply({ application: wrong })).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: 'application.customer.name' }),
    );
    expect(await apply({ opening: { ...espOpening(), purchasedOn: '2031-02-30' } })).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: 'opening.purchasedOn' }),
    );
    expect(await apply({ opening: upsOpening() })).toMatchObject(
      refused(422, 'FORM_OF_ANOTHER_PLAN'),
    );
  });

  it('may not name records of ours', async () => {
    const customer = { id: 'CUS-1', name: 'Customer 1' };
    expect(await apply({ application: { ...applied, customer } })).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: 'application.customer.id' }),
    );
  });
});

describe('an event that makes no sense', () => {
  it('is refused with code, field and rule', async () => {
    const id = freshContractId();
    await office.post('/contracts', { id, opening: upsOpening() });
    const tell = (type: string, body: object) =>
      office.post(`/contracts/${id}/events/${type}`, body);
    expect(await tell('battery_replaced', { request: 'R9' })).toMatchObject(
      refused(409, 'REQUEST_NOT_OPEN', { field: 'request', rules: ['UPS-13'] }),
    );
    expect(await tell('usage', { month: '2031-01', units: 1 })).toMatchObject(
      refused(422, 'EVENT_NOT_IN_PLAN'),
    );
    expect(await tell('usage', { month: '2031-13', units: 1 })).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: 'month' }),
    );
    const occurredAt = new Date(Date.now() + 3_600_000).toISOString();
    expect(await tell('base_pack_ended', { occurredAt })).toMatchObject(
      refused(422, 'EVENT_IN_FUTURE', { field: 'occurredAt' }),
    );
    expect(await tell('make_coffee', {})).toMatchObject(refused(404, 'ROUTE_UNKNOWN'));
  });

  it('is refused for a contract that nobody knows', async () => {
    expect(await office.post('/contracts/NONE/events/base_pack_ended', {})).toMatchObject(
      refused(404, 'CONTRACT_NOT_FOUND', { field: 'id' }),
    );
    expect(await office.get('/contracts/NONE')).toMatchObject(refused(404, 'CONTRACT_NOT_FOUND'));
    expect(await office.get('/contracts/NONE/timeline')).toMatchObject(
      refused(404, 'CONTRACT_NOT_FOUND'),
    );
  });

  it('is not for dispatchers to tell, who may look', async () => {
    const dispatcher = await world.as('dispatcher');
    expect(await dispatcher.post('/contracts/X/events/base_pack_ended', {})).toMatchObject(
      refused(403, 'ROLE_NOT_ALLOWED'),
    );
    expect((await dispatcher.get('/contracts')).status).toBe(200);
  });
});
