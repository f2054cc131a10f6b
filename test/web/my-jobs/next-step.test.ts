import { jobAfter } from '../../../web/src/my-jobs/job-after.js';
import { nextStepOf, partsToReturn } from '../../../web/src/my-jobs/next-step.js';
import type { QueuedOperation } from '../../../web/src/my-jobs/outbox-db.js';
import type { DeviceCommand, WorkOrderDetail } from '../../../web/src/session/api-types.js';

const technician = 'T01';
const by = { kind: 'dispatcher', id: 'U-1' } as const;

/** Of a job only what the phone decides by; the rest of it is never read here. */
function job(change: Partial<WorkOrderDetail> = {}): WorkOrderDetail {
  const assigned = { visitNumber: 1, assignedAt: '2031-06-11T10:00:00+09:00', assignedBy: by };
  return {
    number: 'WO-1',
    seq: 3,
    status: 'scheduled',
    visits: [{ technician, ...assigned }],
    holds: [],
    parts: [],
    ...change,
  } as unknown as WorkOrderDetail;
}

function queued(...commands: DeviceCommand[]): QueuedOperation[] {
  return commands.map((command, sequence) => ({
    operationId: `operation-${sequence}`,
    workOrder: 'WO-1',
    sequence,
    occurredAt: `2031-06-11T11:0${sequence}:00+09:00`,
    command,
    state: 'queued',
  }));
}

const stepAfter = (...commands: DeviceCommand[]) =>
  nextStepOf(jobAfter(job(), queued(...commands), technician), technician);

describe('the one button of a technician', () => {
  it('goes from accept to the signature, step by step, while nothing has been sent', () => {
    const done: DeviceCommand[] = [];
    const steps: (string | undefined)[] = [];
    for (const type of ['accept', 'depart', 'arrive', 'start_work', 'complete_work'] as const) {
      steps.push(stepAfter(...done));
      done.push({ type });
    }
    steps.push(stepAfter(...done), stepAfter(...done, { type: 'sign', name: 'Sato' }));
    expect(steps).toEqual([
      'accept',
      'depart',
      'arrive',
      'start_work',
      'complete_work',
      'sign',
      undefined,
    ]);
  });

  it('resumes what is paused before anything else', () => {
    const start: DeviceCommand[] = [{ type: 'accept' }, { type: 'hold', reason: 'waiting_part' }];
    expect(stepAfter(...start)).toBe('resume');
    expect(stepAfter(...start, { type: 'resume' })).toBe('depart');
  });

  it('asks the last technician for the signature, not the first', () => {
    const other = { ...job().visits[0], technician: 'T02' } as WorkOrderDetail['visits'][number];
    const own = { ...job().visits[0], completedAt: '2031-06-11T11:00:00+09:00' };
    const first = { ...own, acceptedAt: 'x', departedAt: 'x', arrivedAt: 'x', workStartedAt: 'x' };
    const both = job({ visits: [first as WorkOrderDetail['visits'][number], other] });
    expect(nextStepOf(both, technician)).toBeUndefined();
  });

  it('has nothing to ask after a declined, withdrawn or canceled job', () => {
    expect(stepAfter({ type: 'decline', reason: 'ill' })).toBeUndefined();
    expect(nextStepOf(job({ status: 'canceled' }), technician)).toBeUndefined();
  });
});

describe('the job on the phone', () => {
  it('counts an action twice neither before nor after the server has told of it', () => {
    const [accept] = queued({ type: 'accept' });
    if (!accept) throw new Error('no operation');
    const applied: QueuedOperation = { ...accept, state: 'applied', seq: 4 };
    expect(jobAfter(job({ seq: 3 }), [applied], technician).visits[0]).toHaveProperty('acceptedAt');
    expect(jobAfter(job({ seq: 4 }), [applied], technician).visits[0]).not.toHaveProperty(
      'acceptedAt',
    );
  });

  it('shows what was refused as not done', () => {
    const [accept] = queued({ type: 'accept' });
    if (!accept) throw new Error('no operation');
    const refused: QueuedOperation = { ...accept, state: 'rejected', code: 'ALREADY_SIGNED' };
    expect(jobAfter(job(), [refused], technician)).toEqual(job());
  });

  it('lists replaced parts until they are back', () => {
    const part = { part: 'PSU', amount: 0, technician, usedAt: 'x', returnExpected: true };
    const settled = { outcome: 'returned', at: 'x', by } as const;
    const parts = [
      { n: 1, ...part },
      { n: 2, ...part, settled },
      { n: 3, ...part, technician: 'T02' },
    ];
    expect(partsToReturn(job({ parts }), technician).map(({ n }) => n)).toEqual([1]);
  });
});
