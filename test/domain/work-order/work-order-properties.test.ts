import fc from 'fast-check';
import { isRefusal } from '../../../domain/refusal.js';
import { formatInstant, instantOf } from '../../../domain/time/instant.js';
import { applyCommand } from '../../../domain/work-order/apply-command.js';
import { fireAlert, nextAlert } from '../../../domain/work-order/sla-alerts.js';
import { slaOf } from '../../../domain/work-order/sla-of.js';
import { snapshotOf } from '../../../domain/work-order/snapshot-of.js';
import type {
  CommandEnvelope,
  WorkOrderCommand,
} from '../../../domain/work-order/work-order-command.js';
import type { Actor } from '../../../domain/work-order/work-order-facts.js';
import type { WorkOrderState } from '../../../domain/work-order/work-order-state.js';
import { workOrderTransitions } from '../../../domain/work-order/work-order-status.js';
import { at, manager, opened, tell } from './work-order-story.js';

const technician = fc.constantFrom('T1', 'T2');
const decision = fc.constantFrom('onsite', 'onsite', 'onsite', 'remote_fixed', 'not_covered');
const severity = fc.constantFrom('high', 'normal');
const concerns = fc.constantFrom('out_of_hours', 'excluded_work');
const of = <T extends WorkOrderCommand['type']>(type: T) => fc.constant(type);

const command = fc.oneof(
  { weight: 2, arbitrary: fc.record({ type: of('judge'), decision, severity }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: of('correct_judgement'),
      decision,
      severity,
      reason: fc.constant('r'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: of('consent'),
      answer: fc.constantFrom('yes', 'no'),
      means: fc.constant('phone'),
      concerns,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: of('assign'),
      technicians: fc.uniqueArray(technician, { minLength: 1 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: of('unassign'), reason: fc.constant('r') }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: of('decline'), technician, reason: fc.constant('r') }),
  },
  ...(['accept', 'depart', 'arrive', 'start_work', 'complete_work'] as const).map((type) => ({
    weight: 6,
    arbitrary: fc.record({ type: of(type), technician }),
  })),
  {
    weight: 3,
    arbitrary: fc.record({
      type: of('part_used'),
      technician,
      part: fc.constant('P'),
      amount: fc.nat(50_000),
      returnExpected: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: of('sign'), name: fc.constant('n') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: of('hold'),
      reason: fc.constantFrom('waiting_part', 'taken_away'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: of('resume') }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: of('excuse'), reason: fc.constantFrom('traffic', 'weather') }),
  },
  { weight: 1, arbitrary: fc.record({ type: of('cancel'), by: fc.constant('customer') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: of('part_settled'),
      n: fc.integer({ min: 1, max: 3 }),
      outcome: fc.constant('returned'),
    }),
  },
) as fc.Arbitrary<WorkOrderCommand>;

/** A command that is learned of `pause` minutes after the one before and happened `late` minutes earlier. */
const event = fc.record({
  command,
  pause: fc.integer({ min: 0, max: 30 }),
  late: fc.constantFrom(0, 0, 0, 5, 40, -5),
});

const actorOf = (said: WorkOrderCommand): Actor =>
  said.type === 'correct_judgement' ? manager : { kind: 'dispatcher', id: 'D1' };

/** Plays random events, clock included, and shows every move to `see`. */
function playRandom(
  events: { command: WorkOrderCommand; pause: number; late: number }[],
  see: (
    before: WorkOrderState,
    after: WorkOrderState,
    said: CommandEnvelope | undefined,
    nowMs: number,
  ) => void,
): WorkOrderState {
  let state = opened({ contract: { ...opened().intake.contract, window: '12x5' } });
  let now = instantOf(at('09:00'));
  for (const [index, { command: said, pause, late }] of events.entries()) {
    now += pause * 60_000;
    for (
      let due = nextAlert(state, now);
      due && instantOf(due.at) <= now;
      due = nextAlert(state, now)
    ) {
      const fired = fireAlert(state, due, now);
      see(state, fired, undefined, now);
      state = fired;
    }
    const envelope: CommandEnvelope = {
      operationId: `op-${index}`,
      by: actorOf(said),
      occurredAt: formatInstant(now - late * 60_000),
      command: said,
    };
    const frozen = JSON.stringify(state);
    const told = tell(state, envelope, now);
    expect(JSON.stringify(state)).toBe(frozen);
    see(state, isRefusal(told) ? state : told, envelope, now);
    if (!isRefusal(told)) state = told;
  }
  return state;
}

const stories = fc.array(event, { minLength: 5, maxLength: 60 });

describe('whatever is asked of a work order, in whatever order', () => {
  it('never makes a move that the lifecycle does not know, and its seq only grows', () => {
    fc.assert(
      fc.property(stories, (events) => {
        playRandom(events, (before, after) => {
          expect(after.seq).toBeGreaterThanOrEqual(before.seq);
          if (after !== before) expect(after.seq).toBeGreaterThan(before.seq);
          if (after.status !== before.status) {
            expect(workOrderTransitions[before.status]).toContain(after.status);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('survives JSON, state and snapshot alike', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const state = playRandom(events, () => undefined);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        const snapshot = snapshotOf(state, instantOf(state.updatedAt));
        expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
      }),
      { numRuns: 100 },
    );
  });

  it('counts an operation once', () => {
    fc.assert(
      fc.property(stories, (events) => {
        playRandom(events, (_before, after, said, nowMs) => {
          if (said && after.applied[said.operationId] !== undefined) {
            expect(applyCommand(after, said, nowMs)).toBe(after);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('leaves no breach standing once work is known to have started in time', () => {
    fc.assert(
      fc.property(stories, (events) => {
        playRandom(events, (_before, after, _said, nowMs) => {
          const sla = slaOf(after, nowMs);
          const standing = after.alerts.some((alert) => alert.share === 100 && !alert.withdrawnAt);
          if (sla?.workStartedAt) expect(standing).toBe(sla.verdict !== 'met');
        });
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the instants of every visit in order', () => {
    fc.assert(
      fc.property(stories, (events) => {
        for (const visit of playRandom(events, () => undefined).visits) {
          const steps = [
            visit.acceptedAt,
            visit.departedAt,
            visit.arrivedAt,
            visit.workStartedAt,
            visit.completedAt,
          ];
          const known = steps.filter((instant) => instant !== undefined);
          if (visit.visitNumber === 1) expect(known).toEqual([...known].sort());
        }
      }),
      { numRuns: 100 },
    );
  });
});
