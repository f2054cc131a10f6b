import { windowAt } from '../../domain/calendar/service-window.js';
import { isRefusal } from '../../domain/refusal.js';
import { visitCharge } from '../../domain/surcharge/visit-charge.js';
import { formatInstant, instantOf } from '../../domain/time/instant.js';
import { MINUTE_MS } from '../../domain/time/tokyo.js';
import { contractPolicy } from '../../domain/work-order/contract-policy.js';
import type { Visit } from '../../domain/work-order/work-order-facts.js';
import { isPlanned } from '../../domain/work-order/work-order-kind.js';
import type { WorkOrderSnapshot } from '../../domain/work-order/work-order-snapshot.js';
import { isFinished } from '../../domain/work-order/work-order-status.js';
import type { WorkOrderDetailView } from '../schemas/work-order-schemas.js';

type Meter = NonNullable<WorkOrderDetailView['meter']>;

/** The next rise of the amount is looked for so far ahead. */
const HORIZON_MINUTES = 24 * 60;

/**
 * The surcharge while it happens: what labour costs if everybody who is out stopped at `nowMs`, when
 * it rises next and by how much, and what is owed if nobody works before the window opens. Nothing
 * once the work is finished, or before on-site work was judged necessary.
 * @see-rule ESP-57
 */
export function meterOf(snapshot: WorkOrderSnapshot, nowMs: number): Meter | null {
  const { intake, judgement, status } = snapshot;
  if (isFinished(status) || judgement?.decision !== 'onsite' || isPlanned(intake)) return null;
  const { contract } = intake;
  const soFar = labourAt(snapshot, nowMs, true);
  if (soFar === undefined) return null;
  const running = snapshot.visits.some(isRunning);
  const window = windowAt(contract.window, nowMs, contractPolicy(contract));
  const waiting = window.open ? undefined : labourAt(snapshot, nowMs, false);
  return {
    running,
    soFar,
    ...(running && nextRise(snapshot, nowMs, soFar)),
    ...(window.opensAt !== undefined &&
      !window.open && { windowOpensAt: formatInstant(window.opensAt) }),
    ...(waiting !== undefined && { ifWaitedUntilOpen: waiting }),
  };
}

function isRunning(visit: Visit): boolean {
  return !visit.withdrawnAt && visit.departedAt !== undefined && visit.completedAt === undefined;
}

function labourAt(
  { intake, judgement, visits }: WorkOrderSnapshot,
  atMs: number,
  withRunning: boolean,
): number | undefined {
  const done = visits.flatMap((visit) => {
    const { technician, departedAt, withdrawnAt } = visit;
    if (withdrawnAt || departedAt === undefined) return [];
    if (visit.completedAt === undefined && !withRunning) return [];
    const endMs = Math.max(atMs, instantOf(departedAt));
    return [{ technician, departedAt, completedAt: visit.completedAt ?? formatInstant(endMs) }];
  });
  if (done.length === 0) return 0;
  const charge = visitCharge({
    plan: 'esp-g2',
    window: intake.contract.window,
    work: judgement?.exclusionItem === undefined ? 'in-scope' : 'excluded',
    visits: done,
    policy: contractPolicy(intake.contract),
  });
  return isRefusal(charge) ? undefined : charge.labour;
}

/** The charge never falls as a visit gets longer, so halving finds the first minute at which it rises. */
function nextRise(
  snapshot: WorkOrderSnapshot,
  nowMs: number,
  soFar: number,
): Pick<Meter, 'nextChangeAt' | 'nextChangeAmount'> {
  const minuteMs = Math.floor(nowMs / MINUTE_MS) * MINUTE_MS;
  const labourAfter = (minutes: number): number =>
    labourAt(snapshot, minuteMs + minutes * MINUTE_MS, true) ?? soFar;
  let [low, high] = [0, HORIZON_MINUTES];
  if (labourAfter(high) <= soFar) return {};
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (labourAfter(middle) > soFar) high = middle;
    else low = middle;
  }
  return {
    nextChangeAt: formatInstant(minuteMs + high * MINUTE_MS),
    nextChangeAmount: labourAfter(high) - soFar,
  };
}
