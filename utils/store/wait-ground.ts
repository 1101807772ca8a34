import type { NormVersion } from '@/utils/domain/norms/norms';
import { hintKey, type SoleAddress } from '@/utils/domain/people/hint';
import type { WaitGround } from '@/utils/domain/waits/due-of-wait';
import type { Wait } from '@/utils/domain/waits/wait';
import { type Database, database, type StoredPerson } from './database';
import { findPeople } from './find-people';
import { normVersions } from './norms';

/** The calendars and norms by which these waits are due, with those of whom the agreed steps wait for. */
export async function waitGround(waits: readonly Wait[], db: Database = database): Promise<WaitGround> {
  const ids = [...new Set(waits.flatMap(({ people }) => people.map(({ id }) => id)))];
  const [people, versions] = await Promise.all([db.people.bulkGet(ids), normVersions(db)]);
  const asked = new Map(addressesIn(versions).map((address) => [hintKey(address), address]));
  const found =
    asked.size === 0
      ? []
      : await findPeople(
          [...asked.values()].map((address) => ({ ...address, label: '' })),
          db,
        );
  const byAddress = new Map([...asked.keys()].map((key, at) => [key, found[at]?.id]));
  const all = [...people, ...found].filter((person): person is StoredPerson => person != null);
  return {
    calendars: new Map(all.map((person) => [person.id, person])),
    versions,
    idOf: (address) => byAddress.get(hintKey(address)),
  };
}

/** Whom the steps of these norms name. */
function addressesIn(versions: readonly NormVersion[]): readonly SoleAddress[] {
  return versions.flatMap(({ team, people }) =>
    [team, ...Object.values(people)].flatMap((norms) =>
      Object.values(norms).flatMap((row) =>
        Object.values(row ?? {}).flatMap((norm) =>
          (norm?.escalation ?? []).flatMap(({ hours }) => (hours?.of === 'person' ? [hours.address] : [])),
        ),
      ),
    ),
  );
}
