import { contractEventRoles } from './contract-event-roles.js';
import type { Access } from './route-definition.js';
import type { RouteName } from './route-table.js';

const everyRole: Access = ['dispatcher', 'technician', 'manager', 'admin', 'back_office'];
/** On the job and at the desk. */
const field: Access = ['dispatcher', 'technician', 'manager', 'admin'];
const office: Access = ['dispatcher', 'manager', 'admin'];
const management: Access = ['manager', 'admin'];
/** Contracts, applications, invoices, deliveries. */
const backOffice: Access = ['back_office', 'manager', 'admin'];
/** Who looks things up without dispatching. */
const lookUp: Access = ['dispatcher', 'manager', 'admin', 'back_office'];

/**
 * Who may call what: the one table of permissions. Technicians are further limited to their own jobs
 * (JOB_OF_ANOTHER_TECHNICIAN); what a role may say within a command is decided by the work order.
 */
export const routeRoles: Readonly<Record<RouteName, Access>> = {
  login: 'public',
  refresh: 'public',
  logout: 'public',
  health: 'public',
  readiness: 'public',
  openapi: 'public',
  docs: 'public',
  me: everyRole,
  events: everyRole,

  intakePreview: lookUp,
  takeCall: office,
  listWorkOrders: lookUp,
  readWorkOrder: everyRole,
  candidates: office,
  slots: office,
  board: office,
  clocks: office,

  judge: office,
  correctJudgement: management,
  consent: office,
  assign: office,
  book: office,
  unassign: office,
  accept: field,
  decline: field,
  depart: field,
  arrive: field,
  startWork: field,
  usePart: field,
  complete: field,
  sign: field,
  hold: field,
  resume: field,
  excuse: office,
  cancel: office,
  allowDeparture: management,
  receivePart: field,
  writeOffPart: management,

  mobileJobs: ['technician'],
  mobileOperations: ['technician'],
  listPartsReturns: everyRole,

  listPeople: everyRole,
  listAreas: everyRole,
  listServiceCentres: everyRole,
  listShifts: everyRole,
  listTechnicians: lookUp,
  listCustomers: lookUp,
  listSites: lookUp,
  listAssets: lookUp,
  listReferenceContracts: lookUp,
  listAbsences: office,
  changeTechnician: management,
  addAbsence: office,
  removeAbsence: office,

  openContract: backOffice,
  applyForContract: 'public',
  listContracts: lookUp,
  readContract: lookUp,
  contractTimeline: lookUp,
  ...contractEventRoles,
  listDue: backOffice,
  exportDue: backOffice,

  listDocuments: lookUp,
  readDocument: lookUp,
  issueLabel: lookUp,
  documentPdf: lookUp,
  linkedDocument: 'public',
  faultReportPage: 'public',
  reportFault: 'public',
  batteryPage: 'public',
  requestBattery: 'public',
  chooseBatteryTime: 'public',
  withdrawBatteryRequest: 'public',

  listDeliveries: lookUp,
  readDelivery: lookUp,
  replayDelivery: backOffice,
  replayParkedDeliveries: backOffice,
  dropDelivery: backOffice,
  listMailTemplates: lookUp,
  previewMailTemplate: lookUp,
  listWebhookSubscribers: backOffice,
  addWebhookSubscriber: management,
  changeWebhookSubscriber: management,
  removeWebhookSubscriber: management,
  rotateWebhookSecret: management,
  testWebhookSubscriber: management,

  /** Machines have no account: the handler asks for an API key. */
  sendAlarms: 'public',
  importAlarms: backOffice,
  listUnsettledAlarms: lookUp,
  settleAlarms: lookUp,
  listAlarmWatches: lookUp,
  readAlarmWatch: lookUp,
  decideRecall: office,
  listCallTasks: lookUp,
  reportCall: office,
  listAlarmCodes: lookUp,
  putAlarmCode: management,
  readAlarmSettings: lookUp,
  putAlarmSettings: management,
  listApiKeys: management,
  createApiKey: management,
  revokeApiKey: management,

  listInvoices: lookUp,
  readLedger: lookUp,
  enterPayment: backOffice,
  importUsage: backOffice,

  listPrices: lookUp,
  enterPrice: management,

  listCalculators: everyRole,
  calculate: everyRole,
  planTerms: everyRole,
};
