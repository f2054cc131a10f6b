import { formatInstant, instantOf } from '../time/instant.js';
import { type AlarmSeverity, alarmSeverities } from './alarm-code.js';
import type { AlarmReport } from './alarm-report.js';

/** An alarm was raised or cleared at an instant. */
export interface AlarmChange {
  state: AlarmReport['state'];
  at: string;
}

/** All that was heard of one machine and code in one second, as its watch hears of it. */
export interface AlarmSignal {
  /** The same id counts once, however often it is sent. */
  id: string;
  count: number;
  firstAt: string;
  lastAt: string;
  /** The worst one. */
  severity: AlarmSeverity;
  /** The newest text. */
  text?: string;
  /** Raised and cleared by turns, oldest first: the last ones, which decide. */
  changes: AlarmChange[];
}

/** Far above what flapping asks for; keeps a signal small whatever a machine does in a second. */
const MOST_CHANGES = 12;

/** Folds alarms of one machine and code into one signal, in the order in which they happened. */
export function foldAlarms(
  id: string,
  alarms: readonly Pick<AlarmReport, 'state' | 'occurredAt' | 'severity' | 'text'>[],
): AlarmSignal {
  const ordered = alarms
    .map((alarm) => ({ ...alarm, atMs: instantOf(alarm.occurredAt) }))
    .sort((a, b) => a.atMs - b.atMs);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) throw new RangeError('A signal needs an alarm.');
  const turns = ordered.filter(({ state }, index) => state !== ordered[index - 1]?.state);
  const worst = Math.max(...ordered.map(({ severity }) => alarmSeverities.indexOf(severity)));
  const text = ordered.findLast((alarm) => alarm.text !== undefined)?.text;
  return {
    id,
    count: ordered.length,
    firstAt: formatInstant(first.atMs),
    lastAt: formatInstant(last.atMs),
    severity: alarmSeverities[worst] ?? first.severity,
    ...(text === undefined ? {} : { text }),
    changes: turns
      .slice(-MOST_CHANGES)
      .map(({ state, atMs }) => ({ state, at: formatInstant(atMs) })),
  };
}
