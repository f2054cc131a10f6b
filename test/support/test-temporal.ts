import { requireSetting } from './required-setting.js';

/** Address of the Temporal development server that the whole run shares (real time, namespace `default`). */
export function testTemporalAddress(): string {
  return requireSetting('GENBA_TEST_TEMPORAL_ADDRESS');
}
