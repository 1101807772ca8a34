import { isRecord } from '@/utils/domain/checks/checks';
import { phrase } from '@/utils/words/phrase';
import { absence, type ReadEntry, textIn } from '../listed-people';

/** A user of monday as the list has them; only active ones are asked for. */
export const readUser: ReadEntry = (user) => {
  if (!isRecord(user)) return null;
  const name = textIn(user.name);
  const out = Object(user.out_of_office) as Record<string, unknown>;
  return {
    kind: 'person',
    person: {
      id: textIn(user.id),
      name,
      email: textIn(user.email),
      zone: textIn(user.time_zone_identifier),
      timeOff: absence(out.start_date, out.end_date),
    },
    notes: user.kind === 'guest' ? [{ field: 'status', what: phrase('accounts.guest') }] : [],
  };
};
