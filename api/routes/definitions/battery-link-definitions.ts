import {
  batteryAppointmentAnswer,
  batteryAppointmentBody,
  batteryPage,
  batteryPageQuery,
  batteryRequestAnswer,
  batteryRequestBody,
  batteryWithdrawalAnswer,
  batteryWithdrawalBody,
} from '../../schemas/battery-link-schemas.js';
import { linkParams } from '../../schemas/link-schemas.js';
import { defineRoutes } from '../route-definition.js';

/** Enough for one office behind one address; guessing a token would take ages at this rate. */
const READS = { requests: 120, minutes: 5 };
const WISHES = { requests: 20, minutes: 15 };

/** What a customer does about a battery through the link of a mail: the token is the key. */
export const batteryLinkDefinitions = defineRoutes({
  batteryPage: {
    method: 'get',
    path: '/links/{token}/battery',
    tag: 'links',
    summary: 'The UPS, what can be asked for now, the open request, the times to choose from',
    params: linkParams,
    query: batteryPageQuery,
    limit: READS,
    replies: { 200: { description: 'The UPS and its battery', schema: batteryPage } },
    problems: [404, 410],
  },
  requestBattery: {
    method: 'post',
    path: '/links/{token}/battery-requests',
    tag: 'links',
    summary: 'Ask for a battery; the answer is on record, also when it is no',
    params: linkParams,
    body: batteryRequestBody,
    idempotency: 'required',
    limit: WISHES,
    replies: { 200: { description: 'Answered', schema: batteryRequestAnswer } },
    problems: [404, 409, 410],
  },
  chooseBatteryTime: {
    method: 'post',
    path: '/links/{token}/battery-appointments',
    tag: 'links',
    summary: 'Choose one of the times offered, or another one instead',
    params: linkParams,
    body: batteryAppointmentBody,
    idempotency: 'required',
    limit: WISHES,
    replies: { 200: { description: 'Booked', schema: batteryAppointmentAnswer } },
    problems: [404, 409, 410],
  },
  withdrawBatteryRequest: {
    method: 'post',
    path: '/links/{token}/battery-withdrawals',
    tag: 'links',
    summary: 'Take the request back',
    params: linkParams,
    body: batteryWithdrawalBody,
    idempotency: 'required',
    limit: WISHES,
    replies: { 200: { description: 'Taken back', schema: batteryWithdrawalAnswer } },
    problems: [404, 409, 410],
  },
});
