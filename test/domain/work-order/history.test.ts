import type { RuleId } from '../../../domain/rule-id.js';
import { commandTypes } from '../../../domain/work-order/command-types.js';
import type { WorkOrderState } from '../../../domain/work-order/work-order-state.js';
import {
  at,
  envelope,
  judgedOnsite,
  manager,
  opened,
  play,
  tell,
  visit,
} from './work-order-story.js';

const ruleOf = (state: WorkOrderState, type: string): RuleId[] | undefined =>
  state.history.findLast((entry) => entry.type === type)?.because;

describe('the history explains itself', () => {
  it('ESP-04 ESP-27: begins with the call, the label and the contract', () => {
    expect(opened().history[0]).toMatchObject({
      type: 'call_taken',
      params: { controlNumber: 'M-1', contract: 'K1' },
      because: ['ESP-04', 'ESP-27'],
    });
  });

  it.each([
    [5, 'ESP-45'],
    [6, 'ESP-46'],
    [7, 'ESP-47'],
    [8, 'ESP-48'],
  ] as const)('item %i is done at the appendix (%s, ESP-54)', (exclusionItem, rule) => {
    const state = play(opened(), ['09:10', { type: 'judge', decision: 'onsite', exclusionItem }]);
    expect(ruleOf(state, 'judge')).toEqual(['ESP-19', rule, 'ESP-54']);
    expect(state.coverage.lines.map((line) => line.code)).toContain('EXCLUDED_AT_TARIFF');
  });

  it('ESP-36 ESP-44 ESP-53: what is not covered is agreed separately', () => {
    const state = play(opened(), ['09:10', { type: 'judge', decision: 'not_covered' }]);
    expect(ruleOf(state, 'judge')).toEqual(['ESP-36', 'ESP-44', 'ESP-53']);
  });

  it('ESP-38: a product taken away is on hold until it is back', () => {
    const state = play(opened(), judgedOnsite, ['09:20', { type: 'hold', reason: 'taken_away' }]);
    expect(ruleOf(state, 'hold')).toEqual(['ESP-38']);
  });

  it('ESP-20 ESP-21: an excuse names the clause that allows it', () => {
    const state = play(opened(), judgedOnsite, ['09:20', { type: 'excuse', reason: 'weather' }]);
    expect(ruleOf(state, 'excuse')).toEqual(['ESP-20', 'ESP-21']);
  });

  it('keeps the override of an assignment, and the reason of a refusal to take it', () => {
    const state = play(
      opened(),
      judgedOnsite,
      ['09:20', { type: 'assign', technicians: ['T1'], overrideReason: 'nobody else' }],
      ['09:25', { type: 'decline', technician: 'T1', reason: 'no vehicle' }],
    );
    expect(state.visits[0]?.overrideReason).toBe('nobody else');
    expect(state.history.at(-1)).toMatchObject({
      type: 'decline',
      params: { reason: 'no vehicle' },
    });
  });

  it('keeps when a step happened beside when it was learned of', () => {
    const state = play(opened(), judgedOnsite, ...visit('T1', 'accept'), [
      '09:30',
      { type: 'depart', technician: 'T1' },
      '10:30',
    ]);
    expect(state.history.at(-1)).toMatchObject({ at: at('09:30'), recordedAt: at('10:30') });
  });

  it('keeps what a correction replaced', () => {
    const correction = envelope(
      '09:30',
      { type: 'correct_judgement', decision: 'remote_fixed', reason: 'it runs' },
      manager,
    );
    const state = tell(play(opened(), judgedOnsite), correction) as WorkOrderState;
    expect(state.history.at(-1)).toMatchObject({ by: manager, params: { previous: 'onsite' } });
    expect(state.judgement?.correctionReason).toBe('it runs');
  });

  it('knows every command by name', () => {
    expect(commandTypes).toHaveLength(22);
  });
});
