import { isOneOf, isText, recordOfAll, shortText, unread } from '../checks/said';
import { limits } from '../text/limits';
import { hintKinds, type PersonHint } from './hint';

/** A hint that another script said; null where it is none. An address is never cut: it would be somebody else's. */
export function readHint(input: unknown): PersonHint | null {
  const { kind, value, label, team } = unread<PersonHint>(input);
  if (!isOneOf(hintKinds, kind) || !isText(value, limits.address)) return null;
  if (team !== undefined && !isText(team, limits.team)) return null;
  return recordOfAll<PersonHint>({ kind, value, label: shortText(label, limits.label), team });
}
