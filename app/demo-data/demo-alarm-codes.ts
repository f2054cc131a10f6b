import type { AlarmCode, AlarmSeverity } from '../../domain/alarms/alarm-code.js';

/** A code for which a technician brings a part; without one the customer is only called. */
function code(
  name: string,
  severity: AlarmSeverity,
  ja: string,
  en: string,
  part?: string,
): AlarmCode {
  return {
    code: name,
    meaning: { ja, en },
    severity,
    arrangesTechnician: part !== undefined,
    ...(part === undefined ? {} : { part }),
    symptom: `${ja} / ${en}`,
  };
}

/** What the demo's servers report; a code that is not here leads to a call only. */
export const demoAlarmCodes: readonly AlarmCode[] = [
  code('DISK-01', 'critical', 'ディスク故障', 'Disk failure', 'HDD-2TB'),
  code('DISK-02', 'warning', 'ディスク故障の予兆', 'Disk about to fail', 'HDD-2TB'),
  code('FAN-01', 'critical', 'ファン停止', 'Fan stopped', 'FAN-80'),
  code('PSU-01', 'critical', '電源ユニット故障', 'Power supply failed', 'PSU-450'),
  code('MEM-01', 'critical', 'メモリ訂正不能エラー', 'Memory error, not corrected', 'DIMM-16'),
  code('MEM-02', 'info', 'メモリ訂正可能エラー', 'Memory error, corrected'),
  code('TEMP-01', 'warning', '室温が高い', 'Room too hot'),
  code('NET-01', 'warning', 'ネットワーク断', 'Network lost'),
];
