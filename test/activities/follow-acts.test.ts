import { createActivities } from '../../activities/create-activities.js';
import type { FollowActsInput } from '../../activities/follow-acts.js';
import { consequencesOf } from '../../domain/contracts/consequences/consequences-of.js';
import type { RecordedAct } from '../../domain/contracts/contract-act.js';
import { partyOf } from '../../domain/contracts/sides/party-of.js';
import { invoiceIssued } from '../../domain/deliveries/templates/invoice-issued.js';
import { LinkPurpose } from '../../domain/documents/link-address.js';
import { coverageRepository } from '../../models/coverage-repository.js';
import { deliveryModel } from '../../models/delivery-model.js';
import { documentModel } from '../../models/document-model.js';
import { linkTokenRepository } from '../../models/link-token-repository.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { applied } from '../domain/contracts/applications.js';
import { ContractBook } from '../domain/contracts/contract-book.js';
import { invoiceOf } from '../domain/documents/document-samples.js';
import { createRealWorld, type RealWorld } from '../workflows/support/real-world.js';

const contract = `CT-F-${process.pid}-${Date.now()}`;
const now = '2031-04-12T09:00:00+09:00';
let here: RealWorld;
let activities: ReturnType<typeof createActivities>;
beforeAll(async () => {
  here = await createRealWorld();
  const { store, taskQueue, ground } = here.world;
  activities = createActivities({ store, taskQueue, temporal: ground.temporal });
});
afterAll(() => here?.close());

/** A registration that was accepted, and what follows from it. */
function accepted(): FollowActsInput {
  const book = new ContractBook({ ...applied('2031-04-10T10:00:00+09:00'), id: contract });
  book.send(now, { type: 'application_accepted', by: 'U1' });
  const { state, acts } = book;
  const followed = consequencesOf(acts.slice(-1), state);
  return { contract, plan: state.plan, party: partyOf(state), acts: followed, now };
}

function wish(act: RecordedAct['act'], n: number): FollowActsInput['acts'][number] {
  const work = { kind: 'work', step: 'work', work: 'battery_replacement', request: 'R1' } as const;
  return { act: { n, act, doneAt: now }, consequences: [work] };
}

describe('what follows from acts', () => {
  it('happens once, however often it is carried out', async () => {
    const input = accepted();
    await activities.followActs(input);
    await activities.followActs(input);
    const subject = `contract:${contract}`;
    const { store } = here.world;
    expect(await documentModel(store).countDocuments({ subject })).toBe(2);
    const mails = await deliveryModel(store).find({ subject }).lean();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.snapshot.content).toMatchObject({
      template: 'registration_completed',
      to: { mail: 'kato@customer.example', name: 'Kato' },
      attachments: [{ language: 'ja' }, { language: 'ja' }],
    });
  });

  it('work that cannot be opened is told to the contract with its reason, not lost', async () => {
    const { heard } = await activities.followActs({
      ...{ contract, plan: 'ups-battery', now, party: { language: 'ja', asset: 'A-NOWHERE' } },
      acts: [wish({ on: '2031-04-12', act: 'battery_request', id: 'R1' }, 9)],
    });
    expect(heard).toEqual([
      {
        operationId: `contract:${contract}:9:work`,
        occurredAt: now,
        event: {
          ...{ type: 'work_refused', work: 'battery_replacement', request: 'R1' },
          reason: 'CONTROL_NUMBER_UNKNOWN',
        },
      },
    ]);
  });
});

describe('the mail with an invoice', () => {
  it('tells where the invoice can be downloaded: under a link that opens that number', async () => {
    const subject = `contract:${contract}-L`;
    const document = { kind: 'document', step: 'invoice', data: invoiceOf() } as const;
    const link = { purpose: LinkPurpose.Document, data: { step: 'invoice' }, singleUse: false };
    const data = { customer: 'A', contract, month: '2031-05', total: 1, dueOn: '2031-07-31' };
    const mail = {
      kind: 'mail',
      step: 'mail',
      to: 'customer',
      template: 'invoice_issued',
    } as const;
    const numbers = { invoice: 'invoice' };
    const act = { n: 5, act: { on: '2031-04-12', act: 'invoice' }, doneAt: now };
    await activities.followActs({
      ...{ contract: `${contract}-L`, plan: 'payg', now },
      party: { language: 'en', email: 'kato@customer.example' },
      acts: [{ act, consequences: [document, { ...mail, data, numbers, link }] }],
    });
    const { store } = here.world;
    const sent = await deliveryModel(store).findOne({ subject }).lean();
    const content = sent?.snapshot.content;
    const address = String(content?.data.link);
    const token = /\/v1\/links\/([\w-]{32})\/document$/.exec(address)?.[1] ?? '';
    const opened = await linkTokenRepository(store).look(token, 'document', Date.now());
    expect(opened).toMatchObject({ subject, data: { number: content?.data.invoice } });
    expect(invoiceIssued.en(content?.data as never).text).toContain(`${address}?language=en`);
  });
});

describe('a document that may not be issued', () => {
  it('is told to the contract, and what comes after it happens', async () => {
    const total = { ...invoiceOf(), total: 1 };
    const refused = { on: '2031-04-12', act: 'invoice' };
    const document = { kind: 'document', step: 'invoice', data: total } as const;
    const { heard } = await activities.followActs({
      ...{ contract, plan: 'payg', now, party: { language: 'ja' } },
      acts: [
        { act: { n: 11, act: refused, doneAt: now }, consequences: [document] },
        wish({ on: '2031-04-12', act: 'battery_request', id: 'R2' }, 12),
      ],
    });
    expect(heard.map(({ event }) => event)).toMatchObject([
      { type: 'consequence_failed', of: 'invoice', n: 11, reason: 'DOCUMENT_TOTAL_WRONG' },
      { type: 'work_refused', request: 'R1' },
    ]);
  });
});

describe('what the intake reads of a contract', () => {
  const id = `${contract}-C`;
  const record = (endsOn: string) => ({
    contract: { id, customer: 'C1', plan: 'esp-g2', asset: 'A1', startsOn: '2031-04-01', endsOn },
  });
  const endsOn = async () =>
    (await referenceRepository(here.world.store).find('contracts', id))?.endsOn;

  it('is never overwritten by an older act of the same contract', async () => {
    const coverage = coverageRepository(here.world.store);
    await coverage.write({ contract: id, n: 5 }, record('2036-03-31'));
    await coverage.write({ contract: id, n: 4 }, record('2035-03-31'));
    expect(await endsOn()).toBe('2036-03-31');
    await coverage.write({ contract: id, n: 6 }, record('2034-03-31'));
    expect(await endsOn()).toBe('2034-03-31');
  });

  it('leaves customers and sites as people keep them', async () => {
    const coverage = coverageRepository(here.world.store);
    const customer = { id: `${id}-U`, name: 'As people wrote it' };
    await coverage.write({ contract: id, n: 7 }, { customer });
    await coverage.write({ contract: id, n: 8 }, { customer: { ...customer, name: 'Other' } });
    const reference = referenceRepository(here.world.store);
    expect(await reference.find('customers', customer.id)).toMatchObject({
      name: 'As people wrote it',
    });
  });

  it('tells a person when another machine bears the label, and goes on', async () => {
    const label = `G-${contract}`;
    const asset = { site: 'S1', kind: 'server', model: 'R120', serial: '1', controlNumber: label };
    const coverage = coverageRepository(here.world.store);
    await coverage.write({ contract, n: 1 }, { asset: { ...asset, id: `${id}-A1` } });
    const records = { asset: { ...asset, id: `${id}-A2` } };
    const act = { n: 3, act: { on: '2031-04-12', act: 'equipment_added' }, doneAt: now };
    const { heard } = await activities.followActs({
      ...{ contract, plan: 'payg', now, party: { language: 'ja' } },
      acts: [{ act, consequences: [{ kind: 'cover', step: 'cover', records }] }],
    });
    expect(heard.map(({ event }) => event)).toEqual([
      { type: 'consequence_failed', of: 'equipment_added', n: 3, reason: 'LABEL_TAKEN' },
    ]);
  });
});
