import type { z } from 'zod';
import {
  absenceBody,
  absenceQuery,
  absenceSchema,
  idParams,
  peopleSchema,
  referencePages,
  referenceQuery,
  technicianBody,
  technicianQuery,
  technicianSchema,
  versionHeader,
} from '../../schemas/reference-schemas.js';
import { defineRoutes } from '../route-definition.js';

function list<const P extends string, Q extends z.ZodObject, S extends z.ZodType>(
  path: P,
  query: Q,
  schema: S,
) {
  return {
    method: 'get',
    path: `/${path}`,
    tag: 'reference data',
    summary: `List ${path.replace('-', ' ')}`,
    query,
    replies: { 200: { description: 'A page', schema } },
  } as const;
}

/** Reference data: areas, people, equipment, contracts, absences. */
export const referenceDefinitions = defineRoutes({
  listAreas: list('areas', referenceQuery, referencePages.areas),
  listServiceCentres: list('service-centres', referenceQuery, referencePages.serviceCentres),
  listShifts: list('shifts', referenceQuery, referencePages.shifts),
  listTechnicians: list('technicians', technicianQuery, referencePages.technicians),
  listCustomers: list('customers', referenceQuery, referencePages.customers),
  listSites: list('sites', referenceQuery, referencePages.sites),
  listAssets: list('assets', referenceQuery, referencePages.assets),
  listReferenceContracts: {
    ...list('reference/contracts', referenceQuery, referencePages.contracts),
    summary: 'List what intake knows of contracts: window, machine, term',
  },
  listAbsences: list('absences', absenceQuery, referencePages.absences),
  listPeople: {
    method: 'get',
    path: '/people',
    tag: 'reference data',
    summary: 'Names of technicians and users by the ids under which histories know them',
    replies: { 200: { description: 'Everybody', schema: peopleSchema } },
  },
  changeTechnician: {
    method: 'put',
    path: '/technicians/{id}',
    tag: 'reference data',
    summary: 'Change a technician, guarded by the version that was read',
    params: idParams,
    headers: versionHeader,
    body: technicianBody,
    replies: { 200: { description: 'Changed', schema: technicianSchema } },
    problems: [404, 412, 428],
  },
  addAbsence: {
    method: 'post',
    path: '/absences',
    tag: 'reference data',
    summary: 'Record that a technician is away',
    body: absenceBody,
    idempotency: 'required',
    replies: { 201: { description: 'Recorded', schema: absenceSchema } },
  },
  removeAbsence: {
    method: 'delete',
    path: '/absences/{id}',
    tag: 'reference data',
    summary: 'Remove an absence',
    params: idParams,
    replies: { 204: { description: 'Removed' } },
    problems: [404],
  },
});
