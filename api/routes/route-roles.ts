import type { Access } from './route-definition.js';
import type { RouteName } from './route-table.js';

const everyRole: Access = ['dispatcher', 'technician', 'manager', 'admin'];
const office: Access = ['dispatcher', 'manager', 'admin'];
const management: Access = ['manager', 'admin'];

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

  intakePreview: office,
  takeCall: office,
  listWorkOrders: office,
  readWorkOrder: everyRole,
  candidates: office,
  board: office,
  clocks: office,

  judge: office,
  correctJudgement: management,
  consent: office,
  assign: office,
  unassign: office,
  accept: everyRole,
  decline: everyRole,
  depart: everyRole,
  arrive: everyRole,
  startWork: everyRole,
  usePart: everyRole,
  complete: everyRole,
  sign: everyRole,
  hold: everyRole,
  resume: everyRole,
  excuse: office,
  cancel: office,
  receivePart: everyRole,
  writeOffPart: management,

  mobileJobs: ['technician'],
  mobileOperations: ['technician'],
  listPartsReturns: everyRole,

  listPeople: everyRole,
  listAreas: everyRole,
  listServiceCentres: everyRole,
  listShifts: everyRole,
  listTechnicians: office,
  listCustomers: office,
  listSites: office,
  listAssets: office,
  listContracts: office,
  listAbsences: office,
  changeTechnician: management,
  addAbsence: office,
  removeAbsence: office,

  listPrices: office,
  enterPrice: management,

  listCalculators: everyRole,
  calculate: everyRole,
  planTerms: everyRole,
};
