import type { DeliverySettings } from '../domain/deliveries/delivery-settings.js';
import type { Issuer } from '../domain/documents/issuer.js';
import { deliverySettings } from './delivery-variables.js';
import { type Environment, environmentSchema } from './environment-schema.js';
import { SettingsError, type SettingsProblem } from './settings-error.js';
import { loadTemporalFile } from './temporal-file.js';
import type { TemporalFile } from './temporal-schema.js';

/** The one task queue that workers poll and clients start on. */
export const TASK_QUEUE = 'genba';

/** Everything that can be configured, checked. Without an address or a URI `npm start` runs its own server. */
export interface Settings {
  readonly http: { readonly port: number };
  /** Where browsers reach Genba; links and QR codes begin with it. */
  readonly publicUrl: string;
  readonly temporal: {
    readonly address?: string;
    readonly namespace: string;
    readonly taskQueue: typeof TASK_QUEUE;
    readonly retentionDays: number;
    readonly worker: TemporalFile['taskQueues']['genba'];
    readonly searchAttributes: TemporalFile['searchAttributes'];
    readonly port: number;
    readonly uiPort: number;
  };
  readonly store: { readonly uri?: string; readonly port: number };
  readonly log: { readonly level: Environment['GENBA_LOG_LEVEL'] };
  readonly timeZone: string;
  readonly maps: { readonly apiKey?: string };
  readonly tokens: { readonly privateKey?: string };
  readonly deliveries: DeliverySettings;
  /** Where `npm start` keeps mails when there is no mail server: its SMTP port and the page to read them. */
  readonly mailSink: { readonly port: number; readonly pagePort: number };
  /** Who issues invoices and other documents. */
  readonly issuer: Issuer;
}

/**
 * Reads the settings from variables and `temporal.yaml`; a variable wins over the file. Throws a
 * SettingsError that names every variable or line at fault.
 */
export function loadSettings(
  env: NodeJS.ProcessEnv,
  options: { readonly temporalFile?: string } = {},
): Settings {
  const problems: SettingsProblem[] = [];
  const variables = collect(problems, () => checkEnvironment(env));
  const file = collect(problems, () => loadTemporalFile(options.temporalFile));
  if (variables === undefined || file === undefined) throw new SettingsError(problems);
  const address = variables.GENBA_TEMPORAL_ADDRESS ?? file.address;
  return {
    http: { port: variables.GENBA_HTTP_PORT },
    publicUrl: variables.GENBA_PUBLIC_URL ?? `http://localhost:${variables.GENBA_HTTP_PORT}`,
    temporal: {
      ...(address === undefined ? {} : { address }),
      namespace: file.namespace,
      taskQueue: TASK_QUEUE,
      retentionDays: file.retentionDays,
      worker: file.taskQueues.genba,
      searchAttributes: file.searchAttributes,
      port: variables.GENBA_TEMPORAL_PORT,
      uiPort: variables.GENBA_TEMPORAL_UI_PORT,
    },
    store: {
      ...optional('uri', variables.GENBA_MONGODB_URI),
      port: variables.GENBA_STORE_PORT,
    },
    log: { level: variables.GENBA_LOG_LEVEL },
    timeZone: variables.GENBA_TIME_ZONE,
    maps: optional('apiKey', variables.GENBA_MAPS_API_KEY),
    tokens: optional('privateKey', variables.GENBA_TOKEN_PRIVATE_KEY),
    deliveries: deliverySettings(variables),
    mailSink: { port: variables.GENBA_MAIL_SINK_PORT, pagePort: variables.GENBA_MAIL_PAGE_PORT },
    issuer: {
      name: variables.GENBA_ISSUER_NAME,
      postalCode: variables.GENBA_ISSUER_POSTAL_CODE,
      address: variables.GENBA_ISSUER_ADDRESS,
      telephone: variables.GENBA_ISSUER_TELEPHONE,
      registrationNumber: variables.GENBA_ISSUER_REGISTRATION_NUMBER,
      bankAccount: variables.GENBA_ISSUER_BANK_ACCOUNT,
    },
  };
}

function checkEnvironment(env: NodeJS.ProcessEnv): Environment {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const checked = environmentSchema.safeParse(set);
  if (checked.success) return checked.data;
  throw new SettingsError(
    checked.error.issues.map(({ path, message }) => ({ where: path.join('.'), message })),
  );
}

function collect<T>(problems: SettingsProblem[], load: () => T): T | undefined {
  try {
    return load();
  } catch (failure) {
    if (!(failure instanceof SettingsError)) throw failure;
    problems.push(...failure.problems);
    return undefined;
  }
}

function optional<K extends string>(
  name: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: string };
}
