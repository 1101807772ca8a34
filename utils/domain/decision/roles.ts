import type { Decision, Named } from './decision';
import { isSameNamed } from './same-named.ts';
import type { Role } from './template-form';

/** Roles that one person has at most. */
type SingleRole = Extract<Role, 'driver' | 'approver'>;
const isSingle = (role: Role): role is SingleRole => role === 'driver' || role === 'approver';

/** Whether somebody has a role in a decision. */
export function holds(decision: Decision, role: Role, person: Named): boolean {
  if (!isSingle(role)) return decision[role].some((other) => isSameNamed(other, person));
  const holder = decision[role];
  return holder !== null && isSameNamed(holder, person);
}

/** Gives somebody a role, or takes it where they have it. A driver or approver takes the place of the one before. */
export function withRole(decision: Decision, role: Role, person: Named): Partial<Decision> {
  const has = holds(decision, role, person);
  if (isSingle(role)) return { [role]: has ? null : person };
  const others = decision[role].filter((other) => !isSameNamed(other, person));
  return { [role]: has ? others : [...others, person] };
}
