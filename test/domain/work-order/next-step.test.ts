import { instantOf } from '../../../domain/time/instant.js';
import { nextStep } from '../../../domain/work-order/next-step.js';
import { at, judgedOnsite, opened, play, type Step, visit } from './work-order-story.js';

const step = (...steps: Step[]) =>
  nextStep(play(opened(), judgedOnsite, ...steps), 'T1', instantOf(at('09:30')));

describe("a technician's one button", () => {
  it.each([
    ['accept', 'assign'],
    ['depart', 'accept'],
    ['arrive', 'depart'],
    ['start_work', 'arrive'],
    ['complete_work', 'start_work'],
    ['sign', 'complete_work'],
  ] as const)('says %s after %s', (next, after) => {
    expect(step(...visit('T1', after))?.command).toBe(next);
  });

  it('says nothing to who has no part in the job, nor once it is signed', () => {
    expect(step()).toBeUndefined();
    expect(step(...visit('T1', 'sign'))).toBeUndefined();
  });

  it('says resume while the job is on hold', () => {
    expect(
      step(...visit('T1', 'accept'), ['09:28', { type: 'hold', reason: 'waiting_part' }]),
    ).toEqual({ command: 'resume' });
  });

  it('ESP-57: shows why a departure is not possible yet', () => {
    const evening = nextStep(
      play(opened(), judgedOnsite, ...visit('T1', 'accept')),
      'T1',
      instantOf(at('18:00')),
    );
    expect(evening?.blockedBy?.code).toBe('OUT_OF_HOURS_SEVERITY_NOT_HIGH');
  });
});
