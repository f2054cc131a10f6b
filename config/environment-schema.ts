import { z } from 'zod';
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

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
