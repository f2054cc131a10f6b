export const alarmSeverities = ['info', 'warning', 'critical'] as const;
export type AlarmSeverity = (typeof alarmSeverities)[number];

/** What an alarm of one code means and what follows from it. */
export interface AlarmCode {
  code: string;
  meaning: { ja: string; en: string };
  severity: AlarmSeverity;
  /** Whether a technician is arranged; if not, the customer is only called. */
  arrangesTechnician: boolean;
  /** Part to bring along. */
  part?: string;
  /** Fault as it stands on the work order. */
  symptom: string;
}

/**
 * Gives what is known about a code. A code that nobody has entered is safe rather than silent: the
 * customer is called (ESP-77), nobody is sent.
 * @see-rule ESP-77
 */
export function meaningOf(
  code: string,
  known: AlarmCode | undefined,
  severity: AlarmSeverity,
): AlarmCode {
  if (known) return known;
  return {
    code,
    meaning: { ja: `未登録のコード ${code}`, en: `Code ${code}, not in the table` },
    severity,
    arrangesTechnician: false,
    symptom: `alarm ${code}`,
  };
}
