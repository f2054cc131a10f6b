import { dateOf } from '../../domain/time/instant.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { contractListReadModel } from '../../models/contract-list-read-model.js';
import { contractStateRepository } from '../../models/contract-state-repository.js';
import { contractTimelineReadModel } from '../../models/contract-timeline-read-model.js';
import type { ContractGateway } from '../gateways/contract-gateway.js';
import type { Handlers } from '../http/handler.js';
import { problem } from '../problems/problem.js';
import type { PublicApplication } from '../schemas/public-application-schemas.js';
import { contractDetailOf, contractSummaryOf, timelineEntryOf } from '../views/contract-view.js';
import { readCursor, writeCursor } from '../views/page-cursor.js';
import { operationIdOf } from './operation-id.js';

export interface ContractHandlerParts {
  store: StoreConnection;
  contracts: ContractGateway;
  clock: () => number;
}

type RouteNames =
  | 'openContract'
  | 'applyForContract'
  | 'listContracts'
  | 'readContract'
  | 'contractTimeline';

/** What only we can have checked is not taken from a stranger. */
function unchecked(application: PublicApplication['application']) {
  const { form, ...rest } = application;
  if (form.plan !== 'ups-battery') return application;
  const { passwordChecked: _asked, basePack, ...own } = form;
  const { checked: _looked, contract: _ours, ...pack } = basePack;
  return { ...rest, form: { ...own, basePack: pack } };
}

/** Registering contracts and looking at them. */
export function contractHandlers(parts: ContractHandlerParts): Pick<Handlers, RouteNames> {
  const { store, contracts, clock } = parts;
  const list = contractListReadModel(store);
  const states = contractStateRepository(store);
  const timeline = contractTimelineReadModel(store);
  const snapshotOf = async (id: string) => {
    const found = await states.find(id);
    if (found) return found;
    throw problem('CONTRACT_NOT_FOUND', `There is no contract ${id}.`, { field: 'id' });
  };
  return {
    openContract: async ({ body, caller, key }) => ({
      status: 201,
      body: await contracts.openContract({
        ...body,
        operationId: operationIdOf(caller, 'open_contract', key),
      }),
    }),
    applyForContract: async ({ body: { opening, application }, key }) => ({
      status: 201,
      body: await contracts.openContract({
        operationId: `public/apply/${key}`,
        opening,
        application: { ...unchecked(application), route: 'web_form' },
      }),
    }),
    listContracts: async ({ query: { limit, cursor, status, ...filter } }) => {
      const filters = { ...filter, ...(status !== undefined && { statuses: status }) };
      const request = { limit, cursor: readCursor(cursor, filters) };
      const page = await list.page(filters, request, dateOf(clock()));
      return {
        status: 200,
        body: {
          items: page.items.map(contractSummaryOf),
          ...(page.nextCursor !== undefined && {
            nextCursor: writeCursor(page.nextCursor, filters),
          }),
        },
      };
    },
    readContract: async ({ params, caller }) => ({
      status: 200,
      body: contractDetailOf(await snapshotOf(params.id), caller.role, clock()),
    }),
    contractTimeline: async ({ params: { id }, query: { limit, cursor } }) => {
      await snapshotOf(id);
      const below = readCursor(cursor, { timeline: id });
      const found = await timeline.page(id, {
        limit: limit + 1,
        below: below === undefined ? undefined : Number(below),
        nowMs: clock(),
      });
      const entries = found.slice(0, limit);
      const last = entries.at(-1)?.recorded;
      return {
        status: 200,
        body: {
          items: entries.map(timelineEntryOf),
          ...(last &&
            found.length > limit && {
              nextCursor: writeCursor(String(last.n), { timeline: id }),
            }),
        },
      };
    },
  };
}
