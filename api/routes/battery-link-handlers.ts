import { opensAgainOn } from '../../domain/battery/battery-options.js';
import type { Issuer } from '../../domain/documents/issuer.js';
import { formatInstant } from '../../domain/time/instant.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { type LinkedPack, linkedPack, linkUsed } from '../gateways/battery-link.js';
import { batteryVisits } from '../gateways/battery-visits.js';
import type { ContractGateway } from '../gateways/contract-gateway.js';
import type { WorkOrderFinder } from '../gateways/work-order-finder.js';
import type { WorkOrderGateway } from '../gateways/work-order-gateway.js';
import type { Handlers } from '../http/handler.js';
import { problem } from '../problems/problem.js';
import { batteryPageOf, batteryStateOf } from '../views/battery-page-view.js';
import { refuseOtherLabel } from './refuse-other-label.js';

interface BatteryLinkParts {
  store: StoreConnection;
  contracts: Pick<ContractGateway, 'sendEvent'>;
  gateway: Pick<WorkOrderGateway, 'book'>;
  finder: Pick<WorkOrderFinder, 'snapshotOf' | 'candidateFactsOf'>;
  issuer: Issuer;
  clock: () => number;
}

type RouteNames = 'batteryPage' | 'requestBattery' | 'chooseBatteryTime' | 'withdrawBatteryRequest';

/** Asking for a battery by the link of a mail: the page, the request, the time, the way back. */
export function batteryLinkHandlers(parts: BatteryLinkParts): Pick<Handlers, RouteNames> {
  const { store, contracts, issuer, clock } = parts;
  const visits = batteryVisits(parts);
  const open = (token: string): Promise<LinkedPack> => linkedPack(store, token, clock());

  return {
    batteryPage: async ({ params, query }) => {
      const pack = await open(params.token);
      const page = batteryPageOf(pack, issuer, clock());
      const choosing = page.state === 'choose_time' || page.state === 'confirmed';
      const times = choosing ? await visits.timesFor(pack, query.from) : {};
      return { status: 200, body: { ...page, ...times } };
    },
    requestBattery: async ({ params, body, key }) => {
      const pack = await open(params.token);
      const { state, facts, link, requestId } = pack;
      if ('request' in link || pack.isUsed) throw linkUsed();
      refuseOtherLabel(state, body.controlNumber);
      const { acts } = await contracts.sendEvent(state.id, {
        operationId: `battery-request/${state.id}/${requestId}/${key}`,
        occurredAt: formatInstant(clock()),
        event: { type: 'battery_request', id: requestId, notice: link.notice, ...body },
      });
      const said = acts.find(({ act }) => act.act === 'battery_request')?.act;
      if (said) return { status: 200, body: answerOf(said, opensAgainOn(facts, state.policy)) };
      // The same operation came before; its answer stands on the page.
      const { open: granted } = await open(params.token);
      if (!granted) throw linkUsed();
      const { kind: decision, earliestOn } = granted;
      return { status: 200, body: { request: requestId, decision, earliestOn } };
    },
    chooseBatteryTime: async ({ params, body, key }) => {
      const pack = await open(params.token);
      if (batteryStateOf(pack) === 'done') throw linkUsed();
      return { status: 200, body: await visits.book(pack, body.from, key) };
    },
    withdrawBatteryRequest: async ({ params, key }) => {
      const { state, requestId, isUsed } = await open(params.token);
      if (isUsed) throw linkUsed();
      await contracts.sendEvent(state.id, {
        operationId: `battery-withdrawal/${state.id}/${requestId}/${key}`,
        occurredAt: formatInstant(clock()),
        event: { type: 'battery_request_withdrawn', request: requestId, by: 'customer' },
      });
      return { status: 200, body: { request: requestId, withdrawn: true } };
    },
  };
}

function answerOf(said: Record<string, unknown>, opensOn: string | undefined) {
  const { id, decision, earliestOn, reason } = said;
  if (typeof earliestOn === 'string') {
    const kind = decision === 'life' ? 'life' : 'periodic';
    return { request: String(id), decision: kind, earliestOn } as const;
  }
  if (reason !== 'before-cycle' && reason !== 'outside-term')
    throw problem('CONTRACT_NOT_FOUND', 'The contract gave no answer.');
  const opens = reason === 'before-cycle' && opensOn !== undefined ? { opensOn } : {};
  return { request: String(id), decision: 'refuse', reason, ...opens } as const;
}
