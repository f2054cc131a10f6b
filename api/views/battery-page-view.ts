import { batteryOptions } from '../../domain/battery/battery-options.js';
import { partyOf } from '../../domain/contracts/sides/party-of.js';
import type { Issuer } from '../../domain/documents/issuer.js';
import { dateOf, formatInstant } from '../../domain/time/instant.js';
import type { LinkedPack } from '../gateways/battery-link.js';

/** Where somebody with a link stands: from asking to the battery that was replaced. */
export function batteryStateOf({ facts, link, open, isUsed }: LinkedPack) {
  if (open?.from !== undefined) return 'confirmed';
  if (open) return open.workOrder === undefined ? 'arranging' : 'choose_time';
  if (isUsed) return 'done';
  return facts.ended || 'request' in link ? 'over' : 'ask';
}

/** The page behind a link without the times, which are looked for apart. */
export function batteryPageOf(pack: LinkedPack, issuer: Issuer, nowMs: number) {
  const { state, facts, open } = pack;
  const { language, model, serial, controlNumber, siteName } = partyOf(state);
  const step = batteryStateOf(pack);
  return {
    serverTime: formatInstant(nowMs),
    language,
    contract: state.id,
    equipment: {
      ...(model !== undefined && { model }),
      ...(serial !== undefined && { serial }),
      ...(controlNumber !== undefined && { controlNumber }),
    },
    ...(siteName !== undefined && { site: siteName }),
    contact: { name: issuer.name, telephone: issuer.telephone },
    termEndsOn: facts.termEndsOn,
    window: facts.window,
    state: step,
    ...(step === 'ask' && { options: batteryOptions(facts, dateOf(nowMs), state.policy) }),
    ...(open && { request: requestOf(open) }),
  } as const;
}

function requestOf({ id, kind, earliestOn, workOrder, from, to }: NonNullable<LinkedPack['open']>) {
  return {
    ...{ id, kind, earliestOn },
    ...(workOrder !== undefined && { workOrder }),
    ...(from !== undefined && to !== undefined && { appointment: { from, to } }),
  };
}
