import { hashPassword } from '../../api/auth/passwords.js';
import { dateOf, formatInstant } from '../../domain/time/instant.js';
import { alarmCodeRepository } from '../../models/alarm-code-repository.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { type User, userRepository } from '../../models/user-repository.js';
import { demoAlarmCodes } from './demo-alarm-codes.js';
import { demoReferenceBook } from './demo-reference-book.js';
import { demoTechnicians } from './demo-technicians.js';

/** Printed at the start; a demo's password is no secret. */
export const demoPassword = 'genba-demo';

type DemoUser = Omit<User, 'passwordHash'>;

/** One login for each role, and one for every technician: `technician1` is `T01`. */
export function demoUsers(area: string): DemoUser[] {
  const people: DemoUser[] = [
    {
      id: 'U-DISPATCHER',
      userName: 'dispatcher',
      name: '小林 彩 / Kobayashi Aya',
      role: 'dispatcher',
      area,
    },
    {
      id: 'U-DISPATCHER2',
      userName: 'dispatcher2',
      name: '加藤 樹 / Kato Itsuki',
      role: 'dispatcher',
      area,
    },
    {
      id: 'U-MANAGER',
      userName: 'manager',
      name: '吉田 誠 / Yoshida Makoto',
      role: 'manager',
      email: 'manager@genba.example',
      area,
    },
    {
      id: 'U-BACK-OFFICE',
      userName: 'backoffice',
      name: '村上 恵 / Murakami Megumi',
      role: 'back_office',
      email: 'backoffice@genba.example',
    },
    { id: 'U-ADMIN', userName: 'admin', name: '管理者 / Administrator', role: 'admin' },
  ];
  const technicians = demoTechnicians(area).map(
    ({ id, name }, index): DemoUser => ({
      id: `U-${id}`,
      userName: `technician${index + 1}`,
      name,
      role: 'technician',
      technician: id,
      area,
    }),
  );
  return [...people, ...technicians];
}

/**
 * Loads the demo's reference data and users into a store that lacks them; what people have changed
 * meanwhile stays as it is. Loading again changes nothing.
 */
export async function loadDemoData(store: StoreConnection): Promise<void> {
  const book = demoReferenceBook(dateOf(Date.now()));
  const area = book.areas[0]?.id ?? '';
  await referenceRepository(store).loadBook(book);
  await loadAlarmCodes(store);
  const users = userRepository(store);
  const missing: DemoUser[] = [];
  for (const user of demoUsers(area)) if (!(await users.find(user.id))) missing.push(user);
  if (missing.length === 0) return;
  const passwordHash = await hashPassword(demoPassword);
  for (const user of missing) await users.save({ ...user, passwordHash });
}

/** Codes that are there stay as a manager has changed them. */
async function loadAlarmCodes(store: StoreConnection): Promise<void> {
  const codes = alarmCodeRepository(store);
  const changed = { changedBy: 'U-ADMIN', changedAt: formatInstant(Date.now()) };
  for (const entry of demoAlarmCodes) await codes.put(entry, 0, changed);
}
