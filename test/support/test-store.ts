import { randomBytes } from 'node:crypto';
import { requireSetting } from './required-setting.js';

const fileSuffix = randomBytes(5).toString('hex');

/** A database of this test file alone on the run's store; another name gives the file another one. */
export function testDatabaseUri(name = 'genba'): string {
  const uri = new URL(requireSetting('GENBA_TEST_MONGODB_URI'));
  uri.pathname = `/${name}_${fileSuffix}`;
  return uri.toString();
}
