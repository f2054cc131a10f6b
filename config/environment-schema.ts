import { z } from 'zod';
import { demoIssuer } from '../domain/documents/issuer.js';
import { isRegistrationNumber } from '../domain/documents/registration-number.js';
import { deliveryVariables } from './delivery-variables.js';
import { temporalAddress } from './temporal-schema.js';

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number from 1 to 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'must be a port number from 1 to 65535');

/** An Ed25519 private key, either as PEM text or as a JSON Web Key. */
const privateKey = z
  .string()
  .refine(isKeyText, 'must be a private key, as PEM text (PKCS #8) or as a JSON Web Key');

/** Where browsers reach Genba; may end in a path. */
const webAddress = z
  .string()
  .refine(
    isWebAddress,
    'must be an http or https address without query, such as https://genba.example',
  );

const issuerLine = z.string().trim().min(1).max(200, 'must fit on a line of 200 characters');

const timeZone = z.string().refine(isTimeZone, 'must be a time zone name, such as Asia/Tokyo');

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The variables that Genba reads, with their defaults. An empty variable counts as not set. */
export const environmentSchema = z.object({
  GENBA_TEMPORAL_ADDRESS: temporalAddress.optional(),
  GENBA_MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/\S+$/, 'must begin with mongodb:// or mongodb+srv://')
    .optional(),
  GENBA_HTTP_PORT: port.default(8080),
  GENBA_TEMPORAL_PORT: port.default(7233),
  GENBA_TEMPORAL_UI_PORT: port.default(8233),
  GENBA_STORE_PORT: port.default(27_117),
  GENBA_LOG_LEVEL: z.enum(LEVELS).default('info'),
  GENBA_TIME_ZONE: timeZone.default('Asia/Tokyo'),
  GENBA_MAPS_API_KEY: z.string().min(1).optional(),
  GENBA_TOKEN_PRIVATE_KEY: privateKey.optional(),
  GENBA_MAIL_SINK_PORT: port.default(2525),
  GENBA_MAIL_PAGE_PORT: port.default(8025),
  ...deliveryVariables,
  GENBA_PUBLIC_URL: webAddress.optional(),
  GENBA_ISSUER_NAME: issuerLine.default(demoIssuer.name),
  GENBA_ISSUER_POSTAL_CODE: issuerLine.default(demoIssuer.postalCode),
  GENBA_ISSUER_ADDRESS: issuerLine.default(demoIssuer.address),
  GENBA_ISSUER_TELEPHONE: issuerLine.default(demoIssuer.telephone),
  GENBA_ISSUER_REGISTRATION_NUMBER: z
    .string()
    .refine(isRegistrationNumber, 'must be T and 13 digits')
    .default(demoIssuer.registrationNumber),
  GENBA_ISSUER_BANK_ACCOUNT: issuerLine.default(demoIssuer.bankAccount),
});

/** The checked variables. */
export type Environment = z.infer<typeof environmentSchema>;

function isKeyText(text: string): boolean {
  if (/^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) return true;
  try {
    const key: unknown = JSON.parse(text);
    return typeof key === 'object' && key !== null && 'kty' in key && 'd' in key;
  } catch {
    return false;
  }
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && search === '' && hash === '';
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
