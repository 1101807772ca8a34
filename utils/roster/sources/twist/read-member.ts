import { isRecord } from '@/utils/domain/checks/checks';
import { phrase } from '@/utils/words/phrase';
import { absence, type ReadEntry, textIn } from '../listed-people';

/** A user of a Twist workspace as its list has them. */
export const readMember: ReadEntry = (user) => {
  if (!isRecord(user)) return null;
  const name = textIn(user.name);
  if (user.bot === true) return { kind: 'left', why: 'bots', name };
  if (user.removed === true) return { kind: 'left', why: 'deactivated', name };
  const away = Object(user.away_mode) as Record<string, unknown>;
  return {
    kind: 'person',
    person: {
      id: textIn(user.id),
      name,
      email: textIn(user.email),
      zone: textIn(user.timezone),
      timeOff: absence(away.date_from, away.date_to),
    },
    notes: user.user_type === 'GUEST' ? [{ field: 'status', what: phrase('accounts.guest') }] : [],
  };
};
