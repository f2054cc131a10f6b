/** How alarms are treated; a manager names each of them, and a watch keeps those it began with. */
export interface AlarmSettings {
  /** Minutes within which repeats of an alarm belong to one occurrence. */
  groupMinutes: number;
  /** Minutes for which an alarm must stand before anything is done about it. */
  holdDownMinutes: number;
  /** So many changes (raised or cleared) within `flappingMinutes` are called flapping. */
  flappingChanges: number;
  flappingMinutes: number;
  /** Minutes without a change after which flapping is over, and without news after which a watch ends. */
  quietMinutes: number;
  /** Hours after which an alarm that stands, that was dealt with and of which nothing more is heard is let go. */
  forgetHours: number;
  /** When a technician is arranged: as the call falls due (ESP-79), or once the customer has said yes. */
  arrange: 'with_call' | 'after_yes';
}

/** What holds until a manager decides otherwise. */
export const defaultAlarmSettings: Readonly<AlarmSettings> = Object.freeze({
  groupMinutes: 5,
  holdDownMinutes: 2,
  flappingChanges: 4,
  flappingMinutes: 30,
  quietMinutes: 30,
  forgetHours: 24,
  arrange: 'with_call',
});
