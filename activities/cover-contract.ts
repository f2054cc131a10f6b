import type { CoverageRecords } from '../domain/contracts/consequences/coverage-records.js';
import { type CoveringAct, coverageRepository } from '../models/coverage-repository.js';
import type { ActivityContext } from './create-activities.js';

/** Writes what the intake reads of a contract; an older act never overwrites a newer one's. */
export async function coverContract(
  { store }: Pick<ActivityContext, 'store'>,
  by: CoveringAct,
  records: CoverageRecords,
): Promise<void> {
  await coverageRepository(store).write(by, records);
}
