import { type Refusal, refuse } from '../../refusal.js';
import { upsBatteryPack } from '../ups-battery-pack.js';

/** The people of a registration, by name or identifier. */
export interface RegistrationPeople {
  applicant: string;
  contractHolder: string;
  user: string;
  administrators: readonly string[];
  deputies: readonly string[];
}

/**
 * Checks how many user administrators (one to three) and deputies (one or two) a registration names.
 * @rule UPS-32
 */
export function checkRoleCounts(
  people: Pick<RegistrationPeople, 'administrators' | 'deputies'>,
): Refusal[] {
  const { roles } = upsBatteryPack;
  return (['administrators', 'deputies'] as const)
    .filter(
      (role) => people[role].length < roles[role].least || people[role].length > roles[role].most,
    )
    .map((role) => {
      const message = `Between ${roles[role].least} and ${roles[role].most} ${role} are registered.`;
      return refuse('ROLE_COUNT', ['UPS-32'], message, role);
    });
}

/**
 * Checks that where applicant and contract holder are the same person, somebody else is entered as user.
 * @rule UPS-33 a different user
 */
export function checkApplicantAndUser(people: RegistrationPeople): Refusal[] {
  const { applicant, contractHolder, user } = people;
  if (applicant !== contractHolder || user !== applicant) return [];
  const message = 'Applicant and contract holder are the same: enter a different person as user.';
  return [refuse('USER_MUST_DIFFER', ['UPS-33'], message, 'user')];
}

/**
 * Gives the usual roles: the contract holder is an administrator and the applicant a deputy.
 * @rule UPS-33
 */
export function usualRoles(
  people: Pick<RegistrationPeople, 'applicant' | 'contractHolder' | 'user'>,
): Pick<RegistrationPeople, 'administrators' | 'deputies'> {
  const deputy = people.applicant === people.contractHolder ? people.user : people.applicant;
  return { administrators: [people.contractHolder], deputies: [deputy] };
}
