import { ApplicationFailure } from '@temporalio/common';
import type { CoverageRecords } from '../domain/contracts/consequences/coverage-records.js';
import { type CoveringAct, coverageRepository } from '../models/coverage-repository.js';
import type { ActivityContext } from './create-activities.js';

/**
 * Writes what the intake reads of a contract; an older act never overwrites a newer one's. Fails for good
 * when another machine bears the label of this one: a person settles that.
 */
export async function coverContract(
  { store }: Pick<ActivityContext, 'store'>,
  by: CoveringAct,
  records: CoverageRecords,
): Promise<void> {
  if (await coverageRepository(store).write(by, records)) return;
  const message = `Another machine bears the label ${records.asset?.controlNumber ?? ''}.`;
  throw ApplicationFailure.create({ type: 'LABEL_TAKEN', message, nonRetryable: true });
}
