import { type AlarmCode, meaningOf } from '../../../domain/alarms/alarm-code.js';
import { type AlarmSettings, defaultAlarmSettings } from '../../../domain/alarms/alarm-settings.js';
import type { AlarmSignal } from '../../../domain/alarms/alarm-signal.js';
import { phaseOf, type WatchPhase } from '../../../domain/alarms/alarm-watch-snapshot.js';
import { type AlarmWatchState, openWatch } from '../../../domain/alarms/alarm-watch-state.js';
import { applyCallReport, type CallReport } from '../../../domain/alarms/apply-call-outcome.js';
import { applyDecision } from '../../../domain/alarms/apply-decision.js';
import { applyErrand } from '../../../domain/alarms/apply-errand.js';
import { applySignal } from '../../../domain/alarms/apply-signal.js';
import type { ErrandResult, WatchErrand } from '../../../domain/alarms/watch-errand.js';
import { fallDue, nextInstant } from '../../../domain/alarms/watch-instants.js';
import type { ServiceWindow } from '../../../domain/calendar/service-window.js';
import { formatInstant } from '../../../domain/time/instant.js';

export const desk = { kind: 'dispatcher', id: 'D1' } as const;

/** A disk that fails: a technician is arranged, with a part. */
export const diskFailure: AlarmCode = {
  code: 'DISK-01',
  meaning: { ja: 'ディスク故障', en: 'Disk failure' },
  severity: 'critical',
  arrangesTechnician: true,
  part: 'HDD-2T',
  symptom: 'disk failure',
};
export const onlyCall: AlarmCode = meaningOf('TEMP-9', undefined, 'warning');

interface Options {
  window?: ServiceWindow;
  code?: AlarmCode;
  settings?: Partial<AlarmSettings>;
  /** What a work order answers that is taken back. */
  withdrawal?: 'withdrawn' | 'left';
}

/** Drives a watch as its workflow does: time moves on, what falls due is done, errands are answered. */
export class WatchDriver {
  state: AlarmWatchState;
  errands: WatchErrand[] = [];
  private signals = 0;
  constructor(
    public nowMs: number,
    private readonly options: Options = {},
  ) {
    const machine = {
      asset: 'AST-1',
      controlNumber: 'M-1',
      model: 'X',
      customer: 'CUS-1',
      customerName: 'Customer',
      siteName: 'Site',
      contract: 'C-REP',
      window: options.window ?? ('9x5' as const),
    };
    const settings = { ...defaultAlarmSettings, ...options.settings };
    this.state = openWatch(
      'alarm:AST-1:X:1',
      { machine, code: options.code ?? diskFailure, settings },
      nowMs,
    );
  }

  get phase(): WatchPhase {
    return phaseOf(this.state);
  }

  get calls() {
    return this.state.calls.map(({ kind, state, dueAt }) => [kind, state, dueAt]);
  }

  /** Moves time on, stopping wherever something falls due. */
  to(nowMs: number): this {
    for (let at = nextInstant(this.state); at !== undefined && at <= nowMs; ) {
      this.nowMs = Math.max(this.nowMs, at);
      this.change(fallDue(this.state, this.nowMs));
      at = nextInstant(this.state);
    }
    this.nowMs = nowMs;
    return this;
  }

  hear(state: AlarmSignal['changes'][number]['state'], count = 1, id = `s${++this.signals}`): this {
    const at = formatInstant(this.nowMs);
    const signal = { id, count, firstAt: at, lastAt: at, severity: 'critical' as const };
    this.change(applySignal(this.state, { ...signal, changes: [{ state, at }] }, this.nowMs));
    return this;
  }

  report(outcome: CallReport['outcome'], more: Partial<CallReport> = {}): this {
    const task = this.state.calls.at(-1)?.id ?? '';
    const operationId = `op-${this.state.seq}`;
    const report = { operationId, task, outcome, by: desk, ...more };
    this.change(applyCallReport(this.state, report, this.nowMs));
    return this;
  }

  decide(decision: 'recall' | 'carry_on'): this {
    const said = { operationId: `op-${this.state.seq}`, decision, by: desk };
    this.change(applyDecision(this.state, said, this.nowMs));
    return this;
  }

  private change(state: AlarmWatchState): void {
    this.state = fallDue(state, this.nowMs);
    for (let errand = this.state.errands[0]; errand; errand = this.state.errands[0]) {
      this.errands.push(errand);
      const after = applyErrand(this.state, errand, this.answer(errand), this.nowMs);
      this.state = fallDue(after, this.nowMs);
    }
  }

  private answer(errand: WatchErrand): ErrandResult {
    switch (errand.type) {
      case 'open_ticket':
        return { type: 'opened', number: `WO-${this.state.ticketCount}` };
      case 'withdraw_ticket':
        return { type: errand.evenIfLeft ? 'withdrawn' : (this.options.withdrawal ?? 'withdrawn') };
      case 'tell_ticket':
        return { type: 'told' };
      case 'check_ticket':
        return { type: 'finished' };
    }
  }
}
