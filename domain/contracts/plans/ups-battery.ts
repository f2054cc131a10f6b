import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { defineContractPlan } from '../contract-plan.js';
import { checkUpsBatteryApplication } from './ups-battery-application.js';
import {
  agreeOnTime,
  hearOfWork,
  recordNoDate,
  snoozeReminders,
} from './ups-battery-arrangement.js';
import { endWithBasePack, followBasePack } from './ups-battery-base-pack.js';
import { upsBatteryDeadlines } from './ups-battery-deadlines.js';
import { nextUpsBatteryDue, upsBatteryFallDue } from './ups-battery-dues.js';
import type { UpsBatteryEvent, UpsBatteryOpening } from './ups-battery-event.js';
import type { UpsBatteryFacts, UpsBatteryStep } from './ups-battery-facts.js';
import { openUpsBattery } from './ups-battery-open.js';
import {
  receiveUsedBattery,
  replaceBattery,
  writeUsedBatteryOff,
} from './ups-battery-replacement.js';
import { requestBattery, withdrawRequest } from './ups-battery-requests.js';
import { askForImprovement, recordHotRoom, recordImprovement } from './ups-battery-room.js';
import { upsBatteryStanding } from './ups-battery-standing.js';
import { approveRefund, failSupply, rejectRefund } from './ups-battery-supply.js';

/** Also after the end: a request gets its no on record, an old battery comes back or is given up, a refund is decided. */
const afterTheEnd: readonly UpsBatteryEvent['type'][] = [
  'battery_request',
  'used_battery_received',
  'used_battery_written_off',
  'supply_refund_approved',
  'supply_refund_rejected',
  'environment_improvement_answered',
];

function applyEvent(
  facts: UpsBatteryFacts,
  event: UpsBatteryEvent,
  on: CalendarDate,
  policy: PolicySettings,
): UpsBatteryStep | Refusal {
  if (facts.ended && !afterTheEnd.includes(event.type))
    return refuse('CONTRACT_ENDED', ['UPS-18'], 'The contract has ended.');
  switch (event.type) {
    case 'battery_request':
      return requestBattery(facts, event, on, policy);
    case 'battery_request_withdrawn':
      return withdrawRequest(facts, event, on);
    case 'battery_appointment':
      return agreeOnTime(facts, event, on);
    case 'battery_date_not_agreed':
      return recordNoDate(facts, event, on);
    case 'battery_replaced':
      return replaceBattery(facts, event.request, on);
    case 'used_battery_received':
      return receiveUsedBattery(facts, event.request, on);
    case 'used_battery_written_off':
      return writeUsedBatteryOff(facts, event, on);
    case 'reminders_snoozed':
      return snoozeReminders(facts, event, on);
    case 'base_pack_ended':
      return endWithBasePack(facts, on);
    case 'base_pack_changed':
      return followBasePack(facts, event, on, policy);
    case 'hot_room_reported':
      return recordHotRoom(facts, event, on);
    case 'environment_improvement_requested':
      return askForImprovement(facts, event, on);
    case 'environment_improvement_answered':
      return recordImprovement(facts, event, on);
    case 'supply_failed':
      return failSupply(facts, event, on, policy);
    case 'supply_refund_approved':
      return approveRefund(facts, event, on);
    case 'supply_refund_rejected':
      return rejectRefund(facts, event, on);
  }
}

/** The UPS battery pack as a contract: notices on each second anniversary, requests, the end with the base pack. */
export const upsBatteryPlan = defineContractPlan<
  UpsBatteryOpening,
  UpsBatteryFacts,
  UpsBatteryEvent
>({
  name: 'ups-battery',
  events: [
    'battery_request',
    'battery_request_withdrawn',
    'battery_appointment',
    'battery_date_not_agreed',
    'battery_replaced',
    'used_battery_received',
    'used_battery_written_off',
    'reminders_snoozed',
    'base_pack_ended',
    'base_pack_changed',
    'hot_room_reported',
    'environment_improvement_requested',
    'environment_improvement_answered',
    'supply_failed',
    'supply_refund_approved',
    'supply_refund_rejected',
  ],
  open: openUpsBattery,
  nextDue: nextUpsBatteryDue,
  fallDue: upsBatteryFallDue,
  applyEvent,
  deadlines: upsBatteryDeadlines,
  isSettled: ({ outstanding, refund }) => outstanding.length === 0 && !refund,
  period: ({ termStartsOn, termEndsOn, window }) => ({
    startsOn: termStartsOn,
    endsOn: termEndsOn,
    window,
  }),
  hear: hearOfWork,
  checkApplication: checkUpsBatteryApplication,
  refuseEquipmentChange: () =>
    refuse('ONE_UPS_PER_PACK', ['UPS-08'], 'One pack covers exactly one UPS.', 'asset'),
  standing: upsBatteryStanding,
});
