import { Connection } from '@temporalio/client';
import type { Settings } from '../config/settings.js';
import { isAtLeast, readVersion } from '../embedded/program-version.js';
import { tell } from '../embedded/progress.js';
import { OLDEST_TEMPORAL_SERVER } from '../embedded/temporal-program.js';

const SECONDS_PER_DAY = 86_400;
const ALREADY_EXISTS = 6;

/** The API's numbers for the types of search attributes. */
const ATTRIBUTE_TYPES: Readonly<Record<Settings['temporal']['searchAttributes'][string], number>> =
  {
    Text: 1,
    Keyword: 2,
    Int: 3,
    Double: 4,
    Bool: 5,
    Datetime: 6,
    KeywordList: 7,
  };

/**
 * Checks a configured Temporal server: it must answer and be new enough. The namespace and the
 * search attributes are created where the server allows it; where it does not, that is told.
 */
export async function admitTemporalServer(
  address: string,
  temporal: Pick<Settings['temporal'], 'namespace' | 'retentionDays' | 'searchAttributes'>,
): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '10s' }).catch(
    (failure) => {
      throw new Error(`GENBA_TEMPORAL_ADDRESS: ${address} does not answer (${failure.message}).`);
    },
  );
  try {
    const { serverVersion } = await connection.workflowService.getSystemInfo({});
    refuseOldServer(address, serverVersion ?? '');
    await createNamespace(connection, temporal.namespace, temporal.retentionDays);
    await createSearchAttributes(connection, temporal.namespace, temporal.searchAttributes);
  } finally {
    await connection.close();
  }
}

/** Refuses a server older than 1.28, in words; one that tells no version is taken as it is. */
export function refuseOldServer(address: string, serverVersion: string): void {
  const version = readVersion(serverVersion);
  if (version === undefined || isAtLeast(version, OLDEST_TEMPORAL_SERVER)) return;
  throw new Error(
    `GENBA_TEMPORAL_ADDRESS: ${address} is Temporal server ${version}; ` +
      `${OLDEST_TEMPORAL_SERVER} or newer is needed.`,
  );
}

async function createNamespace(
  connection: Connection,
  namespace: string,
  retentionDays: number,
): Promise<void> {
  await allowed(`the namespace ${namespace}`, () =>
    connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: (retentionDays * SECONDS_PER_DAY) as never },
    }),
  );
}

async function createSearchAttributes(
  connection: Connection,
  namespace: string,
  wanted: Settings['temporal']['searchAttributes'],
): Promise<void> {
  const searchAttributes = Object.fromEntries(
    Object.entries(wanted).map(([name, type]) => [name, ATTRIBUTE_TYPES[type]]),
  );
  if (Object.keys(searchAttributes).length === 0) return;
  await allowed('the search attributes', () =>
    connection.operatorService.addSearchAttributes({ namespace, searchAttributes }),
  );
}

async function allowed(what: string, create: () => Promise<unknown>): Promise<void> {
  try {
    await create();
  } catch (failure) {
    if ((failure as { code?: unknown }).code === ALREADY_EXISTS) return;
    tell(`${what} could not be created here (${(failure as Error).message}); create it by hand`);
  }
}
