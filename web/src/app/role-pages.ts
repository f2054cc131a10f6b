import type { Profile } from '../session/api-types.js';

export type PageName = 'board' | 'my-jobs' | 'clocks' | 'roster';

const pages: Readonly<Record<Profile['role'], readonly [PageName, ...PageName[]]>> = {
  dispatcher: ['board', 'clocks'],
  technician: ['my-jobs'],
  manager: ['clocks', 'board', 'roster'],
  admin: ['roster', 'board', 'clocks'],
};

/** The pages a role sees, in the order of its menu. */
export function pagesOf(role: Profile['role']): readonly PageName[] {
  return pages[role];
}

/** Where a role begins its day. */
export function homeOf(role: Profile['role']): PageName {
  return pages[role][0];
}
