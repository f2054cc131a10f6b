import type { CalendarDate } from '../time/calendar-date.js';
import type { LadderEvent } from './sides/ladder-event.js';
import type { ContractWorkEvent } from './work-event.js';

/** The opening of a contract, by plan; the registration is complete. */
export interface UpsBatteryOpening {
  plan: 'ups-battery';
  upsPurchasedOn: CalendarDate;
  basePack: { purchasedOn: CalendarDate; termYears: number; window: '9x5' | '12x5' | '24x7' };
}
export interface EspReportOpening {
  plan: 'esp-report';
  payment: 'annual';
  startsOn: CalendarDate;
  annualFee: number;
}
export interface PaygOpening {
  plan: 'payg';
  startsOn: CalendarDate;
  termEndsOn: CalendarDate;
  basicFee: number;
  unitPrice: number;
}
export type ContractOpening = UpsBatteryOpening | EspReportOpening | PaygOpening;
export type ContractPlanName = ContractOpening['plan'];

/** What people do with a UPS battery pack. */
export type UpsBatteryEvent =
  | { type: 'battery_request'; id: string; lifeNotification: boolean }
  | { type: 'battery_replaced'; request: string }
  | { type: 'used_battery_received'; request: string }
  | { type: 'base_pack_ended' };

/** What people do with an alarm report service. */
export type EspReportEvent = { type: 'non_renewal' };

/** What people do with a pay-as-you-go contract; months are `YYYY-MM`, instants ISO with offset. */
export type PaygEvent =
  | { type: 'usage'; month: string; units: number }
  | { type: 'payment'; month: string }
  | { type: 'outage'; id: string; knownAt: string; restoredAt: string }
  | { type: 'credit_application'; outage: string }
  | { type: 'extension_request' }
  | { type: 'extension_decided'; approved: boolean; termEndsOn?: CalendarDate }
  | { type: 'cancel'; month: string }
  | { type: 'removal_agreed'; removeOn: CalendarDate }
  | { type: 'removed'; customerLate: boolean };

export type ContractEvent =
  | UpsBatteryEvent
  | EspReportEvent
  | PaygEvent
  | LadderEvent
  | ContractWorkEvent;

/** An event with who sent it and when it happened; sent again under its operation id it counts once. */
export interface ContractEventEnvelope {
  operationId: string;
  /** ISO instant of the fact, which may lie before the instant at which it arrives. */
  occurredAt: string;
  event: ContractEvent;
}
