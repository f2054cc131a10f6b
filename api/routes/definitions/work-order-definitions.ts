import {
  board,
  boardQuery,
  candidatesAnswer,
  candidatesQuery,
  clocks,
  clocksQuery,
  slots,
  slotsQuery,
} from '../../schemas/dispatch-schemas.js';
import {
  callTaken,
  intakePreview,
  intakePreviewQuery,
  takeCallBody,
} from '../../schemas/intake-schemas.js';
import {
  workOrderDetail,
  workOrderListQuery,
  workOrderPage,
  workOrderParams,
} from '../../schemas/work-order-schemas.js';
import { defineRoutes } from '../route-definition.js';

/** Taking a call and looking at work orders. */
export const workOrderDefinitions = defineRoutes({
  intakePreview: {
    method: 'get',
    path: '/intake-preview',
    tag: 'work orders',
    summary: 'What the label means before the call ends: contract, coverage now and an hour later',
    query: intakePreviewQuery,
    replies: { 200: { description: 'The preview', schema: intakePreview } },
    problems: [404],
  },
  takeCall: {
    method: 'post',
    path: '/work-orders',
    tag: 'work orders',
    summary: 'Take a call',
    body: takeCallBody,
    idempotency: 'required',
    replies: {
      201: { description: 'Begun', schema: callTaken },
      202: { description: 'Kept; begins when the workflow server is back', schema: callTaken },
    },
    problems: [404],
  },
  listWorkOrders: {
    method: 'get',
    path: '/work-orders',
    tag: 'work orders',
    summary: 'Work orders, newest first',
    query: workOrderListQuery,
    replies: { 200: { description: 'A page', schema: workOrderPage } },
  },
  readWorkOrder: {
    method: 'get',
    path: '/work-orders/{number}',
    tag: 'work orders',
    summary: 'One work order with its explained history',
    params: workOrderParams,
    replies: { 200: { description: 'The work order', schema: workOrderDetail } },
    problems: [404],
  },
  candidates: {
    method: 'get',
    path: '/work-orders/{number}/candidates',
    tag: 'dispatch',
    summary: 'Every technician of the area, included or excluded, with the reasons',
    params: workOrderParams,
    query: candidatesQuery,
    replies: { 200: { description: 'The candidates', schema: candidatesAnswer } },
    problems: [404],
  },
  slots: {
    method: 'get',
    path: '/work-orders/{number}/slots',
    tag: 'dispatch',
    summary: 'Times at which a visit can be booked without any objection, and with whom',
    params: workOrderParams,
    query: slotsQuery,
    replies: { 200: { description: 'The slots', schema: slots } },
    problems: [404],
  },
  board: {
    method: 'get',
    path: '/board',
    tag: 'dispatch',
    summary: 'One area on one day: technicians, shifts, absences, work orders',
    query: boardQuery,
    replies: { 200: { description: 'The board', schema: board } },
    problems: [404],
  },
  clocks: {
    method: 'get',
    path: '/clocks',
    tag: 'dispatch',
    summary: 'Running promises by how they stand',
    query: clocksQuery,
    replies: { 200: { description: 'The clocks', schema: clocks } },
  },
});
