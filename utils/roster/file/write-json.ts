import type { Decision } from '@/utils/domain/decision';
import type { NormVersion } from '@/utils/domain/norms';
import type { Person } from '@/utils/domain/person';

/** Everything that *Export all* writes. */
export interface Everything {
  readonly people: readonly Person[];
  readonly norms: readonly NormVersion[];
  readonly decisions: readonly Decision[];
}

/** People as JSON; `readJson` gives the same people back. */
export function writeJson(people: readonly Person[]): string {
  return write({ people: people.map(plainPerson) });
}

/** People, norms and decisions as JSON. Holds no token and no draft. */
export function writeEverything({ people, norms, decisions }: Everything): string {
  return write({ people: people.map(plainPerson), norms, decisions });
}

function write(content: object): string {
  return `${JSON.stringify({ meantime: 1, ...content }, null, 2)}\n`;
}

/** The person without what the store adds for its indexes. */
function plainPerson({
  id,
  name,
  place,
  addresses,
  zone,
  zoneSource,
  zoneDate,
  isMe,
  ...calendar
}: Person): Person {
  const { week, timeOff, holidays, travel } = calendar;
  return {
    id,
    name,
    ...(place === undefined ? {} : { place }),
    addresses,
    zone,
    zoneSource,
    zoneDate,
    week,
    ...(timeOff === undefined ? {} : { timeOff }),
    ...(holidays === undefined ? {} : { holidays }),
    ...(travel === undefined ? {} : { travel }),
    isMe,
  };
}
