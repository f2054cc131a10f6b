import { z } from 'zod';
import { ApplicationRoute } from '../../domain/contracts/sides/application-facts.js';
import { month } from './contract-event-body.js';
import { businessId, date, line } from './value-schemas.js';

const text = line(200);
const people = z.strictObject({
  applicant: text,
  contractHolder: text,
  user: text,
  administrators: z.array(text).max(10),
  deputies: z.array(text).max(10),
});

const upsBatteryForm = z
  .strictObject({
    plan: z.literal('ups-battery'),
    termsAccepted: z.boolean(),
    kind: z.enum(['new', 'addition']),
    packModelNumber: text.exactOptional(),
    packSerialNumber: text.exactOptional(),
    serverModel: text.exactOptional(),
    serverSerial: text.exactOptional(),
    systemName: text.exactOptional(),
    supportId: text.exactOptional(),
    userId: text.exactOptional(),
    fullRegistrationKey: line(20).exactOptional(),
    passwordChecked: z.boolean().exactOptional(),
    people: people.exactOptional(),
    isGenuineNecOption: z.boolean(),
    connectedToOwnServer: z.boolean(),
    upsCount: z.int().min(0).max(1_000),
    basePack: z.strictObject({
      contract: businessId.exactOptional(),
      coversServerAndUps: z.boolean(),
      isActive: z.boolean(),
      listsUpsAsOption: z.boolean(),
      registeredTogether: z.boolean(),
      checked: z.boolean().exactOptional(),
    }),
    purchaserIsOwner: z.boolean(),
    ownerApproved: z.boolean().exactOptional(),
    card: z
      .strictObject({
        isCompleted: z.boolean(),
        hasWarrantyCopy: z.boolean(),
        warrantyHasSeal: z.boolean(),
        warrantyHasPurchaseDate: z.boolean(),
      })
      .exactOptional(),
  })
  .meta({ id: 'UpsBatteryForm' });

const espG2Form = z
  .strictObject({
    plan: z.literal('esp-g2'),
    agreedToTerms: z.boolean(),
    packageKind: z.enum([
      'server',
      'external-backup-unit',
      'fc-disk-array-low-end',
      'fc-disk-array-mid-range',
      'iexpress-gateway',
    ]),
    warrantyCard: z.strictObject({
      hasSeal: z.boolean(),
      hasPurchaseDate: z.boolean(),
      copyEnclosed: z.boolean().exactOptional(),
    }),
    purchaseEvidenceEnclosed: z.boolean().exactOptional(),
    shippingMonth: month.exactOptional(),
    purchaserIsOwner: z.boolean(),
    ownerApproved: z.boolean().exactOptional(),
  })
  .meta({ id: 'EspG2Form' });

const espReportForm = z
  .strictObject({ plan: z.literal('esp-report'), agreedToTerms: z.boolean(), desiredOn: date })
  .meta({ id: 'EspReportForm' });

const paygForm = z
  .strictObject({
    plan: z.literal('payg'),
    signedOn: date.exactOptional(),
    deliveryOn: date.exactOptional(),
  })
  .meta({ id: 'PaygForm' });

const parts = {
  customer: z.strictObject({ id: businessId.exactOptional(), name: text }),
  contact: z.strictObject({
    name: line(100).exactOptional(),
    email: z.email().max(254).exactOptional(),
    telephone: line(40).exactOptional(),
    language: z.enum(['ja', 'en']),
  }),
  site: z.strictObject({
    id: businessId.exactOptional(),
    name: text,
    postalCode: line(10).exactOptional(),
    address: line(300),
    latitude: z.number().min(-90).max(90).exactOptional(),
    longitude: z.number().min(-180).max(180).exactOptional(),
    country: z.string().regex(/^[A-Z]{2}$/, { error: 'Must be an ISO country such as JP.' }),
  }),
  equipment: z.strictObject({
    id: businessId.exactOptional(),
    kind: line(60),
    model: line(100),
    serial: line(100),
    controlNumber: businessId.exactOptional(),
  }),
  form: z.discriminatedUnion('plan', [upsBatteryForm, espG2Form, espReportForm, paygForm]),
};

/** What somebody applies for, beside the opening that they ask for. */
export const contractApplication = z
  .strictObject({ route: z.enum(Object.values(ApplicationRoute)), ...parts })
  .meta({ id: 'ContractApplication' });

/** Parts of an application that are put right. */
export const applicationCorrection = z.strictObject({
  customer: parts.customer.exactOptional(),
  contact: parts.contact.exactOptional(),
  site: parts.site.exactOptional(),
  equipment: parts.equipment.exactOptional(),
  form: parts.form.exactOptional(),
});
