import type { Profile } from '../session/api-types.js';

export type PageName =
  | 'board'
  | 'my-jobs'
  | 'clocks'
  | 'roster'
  | 'contracts'
  | 'due'
  | 'money'
  | 'alarms'
  | 'deliveries';

const pages: Readonly<Record<Profile['role'], readonly [PageName, ...PageName[]]>> = {
  dispatcher: ['board', 'clocks', 'alarms', 'contracts'],
  technician: ['my-jobs'],
  manager: ['clocks', 'board', 'due', 'contracts', 'money', 'alarms', 'deliveries', 'roster'],
  admin: ['roster', 'board', 'clocks', 'due', 'contracts', 'money', 'alarms', 'deliveries'],
  back_office: ['contracts', 'due', 'money', 'alarms', 'deliveries'],
};

/** The pages a role sees, in the order of its menu. */
export function pagesOf(role: Profile['role']): readonly PageName[] {
  return pages[role];
}

/** Where a role begins its day. */
export function homeOf(role: Profile['role']): PageName {
  return pages[role][0];
}
