import type { CalendarDate } from '../time/calendar-date.js';
import type { EspG2Event, EspG2Opening } from './plans/esp-g2-event.js';
import type { PaygEvent, PaygOpening } from './plans/payg-event.js';
import type { UpsBatteryEvent, UpsBatteryOpening } from './plans/ups-battery-event.js';
import type { ApplicationEvent } from './sides/application-event.js';
import type { LadderEvent } from './sides/ladder-event.js';
import type { LedgerEvent } from './sides/ledger-event.js';
import type { PartyEvent } from './sides/party-event.js';
import type { StandingEvent } from './sides/standing-event.js';
import type { ContractWorkEvent } from './work-event.js';

export type {
  EspG2Event,
  EspG2Opening,
  PaygEvent,
  PaygOpening,
  UpsBatteryEvent,
  UpsBatteryOpening,
};

/** The opening of a yearly alarm report service; the registration is complete. */
export interface EspReportOpening {
  plan: 'esp-report';
  payment: 'annual';
  startsOn: CalendarDate;
  annualFee: number;
}
export type ContractOpening = EspG2Opening | UpsBatteryOpening | EspReportOpening | PaygOpening;
export type ContractPlanName = ContractOpening['plan'];

/** What people do with an alarm report service. */
export type EspReportEvent = { type: 'non_renewal' };

export type ContractEvent =
  | UpsBatteryEvent
  | EspReportEvent
  | PaygEvent
  | EspG2Event
  | ApplicationEvent
  | PartyEvent
  | StandingEvent
  | LadderEvent
  | LedgerEvent
  | ContractWorkEvent;

/** An event with who sent it and when it happened; sent again under its operation id it counts once. */
export interface ContractEventEnvelope {
  operationId: string;
  /** ISO instant of the fact, which may lie before the instant at which it arrives. */
  occurredAt: string;
  event: ContractEvent;
}
