import { z } from 'zod';
import { pageOf, pagingQuery } from './paging-schemas.js';
import { businessId, dateOut, instant, instantOut, line } from './value-schemas.js';
import { serviceWindow } from './work-order-fact-schemas.js';

const version = z.int().meta({ description: 'Grows with every write; sent back as `If-Match`.' });

export const areaSchema = z
  .object({ id: businessId, name: z.string(), version })
  .meta({ id: 'Area' });
export const serviceCentreSchema = z
  .object({
    id: businessId,
    area: businessId,
    latitude: z.number(),
    longitude: z.number(),
    version,
  })
  .meta({ id: 'ServiceCentre' });
export const shiftSchema = z
  .object({
    id: businessId,
    from: z.string().meta({ description: 'Local time HH:MM.' }),
    to: z.string().meta({ description: 'Local time HH:MM; not after `from` means past midnight.' }),
    version,
  })
  .meta({ id: 'Shift' });

const technicianFields = {
  name: line(100),
  area: businessId,
  serviceCentre: businessId,
  shift: businessId,
  onCall: z.boolean(),
  skills: z.array(businessId).max(50),
  employer: line(100),
};
export const technicianSchema = z
  .object({ id: businessId, ...technicianFields, version })
  .meta({ id: 'Technician' });
export const technicianBody = z.strictObject(technicianFields).meta({ id: 'TechnicianChange' });
export const idParams = z.object({ id: businessId });
export const versionHeader = z.object({
  'if-match': z
    .string()
    .exactOptional()
    .meta({ description: 'Required: the version that was read, as `"3"` or `3`; 428 without.' }),
});

const absenceFields = { technician: businessId, reason: line(200).exactOptional() };
export const absenceSchema = z
  .object({ id: businessId, ...absenceFields, from: instantOut, to: instantOut, version })
  .meta({ id: 'Absence' });
export const absenceBody = z
  .strictObject({ ...absenceFields, from: instant, to: instant })
  .refine((absence) => Date.parse(absence.from) < Date.parse(absence.to), {
    path: ['to'],
    error: 'Must be later than "from".',
  })
  .meta({ id: 'AbsenceNew' });
export const absenceQuery = z.strictObject({
  technician: businessId.exactOptional(),
  ...pagingQuery,
});

export const customerSchema = z
  .object({ id: businessId, name: z.string(), email: z.string().exactOptional(), version })
  .meta({ id: 'Customer' });
export const siteSchema = z
  .object({
    id: businessId,
    customer: businessId,
    name: z.string(),
    postalCode: z.string().exactOptional(),
    address: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    contact: z.string().exactOptional(),
    phone: z.string().exactOptional(),
    version,
  })
  .meta({ id: 'Site' });
export const assetSchema = z
  .object({
    id: businessId,
    site: businessId,
    kind: z.string(),
    model: z.string(),
    serial: z.string(),
    controlNumber: z.string(),
    version,
  })
  .meta({ id: 'Asset' });
export const contractSchema = z
  .object({
    id: businessId,
    customer: businessId,
    plan: z.string(),
    asset: businessId,
    window: serviceWindow.exactOptional(),
    startsOn: dateOut,
    years: z.int().exactOptional(),
    endsOn: dateOut.exactOptional(),
    registeredOn: dateOut.exactOptional(),
    basePack: z.string().exactOptional(),
    policy: z.record(z.string(), z.unknown()).exactOptional(),
    version,
  })
  .meta({ id: 'Contract' });

export const referenceQuery = z.strictObject({
  q: z.string().trim().max(64).exactOptional().meta({ description: 'Beginning of the id.' }),
  ...pagingQuery,
});
export const technicianQuery = z.strictObject({ area: businessId.exactOptional(), ...pagingQuery });

/** Everybody whom a history may name, in one answer: as many as a company employs. */
export const peopleSchema = z
  .object({ items: z.array(z.object({ id: businessId, name: z.string() })) })
  .meta({ id: 'People' });

export const referencePages = {
  areas: pageOf(areaSchema),
  serviceCentres: pageOf(serviceCentreSchema),
  shifts: pageOf(shiftSchema),
  technicians: pageOf(technicianSchema),
  customers: pageOf(customerSchema),
  sites: pageOf(siteSchema),
  assets: pageOf(assetSchema),
  contracts: pageOf(contractSchema),
  absences: pageOf(absenceSchema),
};
