import type { ToldNeed } from '@/utils/domain/attention/need';
import type { Decision } from '@/utils/domain/decision/decision';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Owed } from '@/utils/domain/owed/owed';
import type { Favourite } from '@/utils/domain/people/favourite';
import type { Person } from '@/utils/domain/people/person';
import type { PlannedMeeting } from '@/utils/domain/planner/planned-meeting';
import type { Wait } from '@/utils/domain/waits/wait';
import { areNormsLocked } from '@/utils/managed/read-policy';
import { type DisplaySettings, readSignals } from '@/utils/platform/signals';
import { personOfFile, plainPerson } from '@/utils/roster/file/write-json';
import type { ListedGroup } from '@/utils/roster/groups/merge-groups';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import { type Database, database, type StoredChoice, type StoredDecision } from '@/utils/store/database';
import { type BackupLayers, layerTables, readLayers } from './read-layers';
import { type BackupSettings, settingsIn } from './settings';
import { timeOffFrom } from './time-off-from';

/** `savedAt` in epoch ms: of two states of one decision the later holds. `savedBefore`: its saves up to then. */
export type SavedDecision = Pick<StoredDecision, 'savedAt' | 'savedBefore' | 'decision'>;

/** All that a reader made or chose: what *Export all* writes and an import gives back. No token, no log of a page. */
export interface Backup extends BackupLayers {
  readonly people: readonly Person[];
  readonly groups: readonly ListedGroup[];
  /** All versions, with people's own entries. */
  readonly norms: readonly NormVersion[];
  readonly decisions: readonly SavedDecision[];
  /** `at` in epoch ms: the last keystroke. */
  readonly drafts: readonly { readonly at: number; readonly decision: Decision }[];
  readonly choices: readonly StoredChoice[];
  readonly display: DisplaySettings;
  readonly settings: BackupSettings;
  /** Which holidays of a person come from a public calendar. */
  readonly holidaySets: readonly HolidaySet[];
  readonly waits: readonly Wait[];
  readonly meetings: readonly PlannedMeeting[];
  readonly owed: readonly Owed[];
  /** What the reader marked as done of decisions; of what this browser told them nothing. */
  readonly done: readonly ToldNeed[];
  readonly favourites: readonly Favourite[];
}

/** What is here, and what an import has to keep clear of. */
export interface Here extends Backup {
  /** The key of the decision that has an id, those of rows that cannot be read among them. */
  readonly keyOfId: ReadonlyMap<string, string>;
  /** Whether administrators lock the team's norms. */
  readonly isNormsLocked: boolean;
}

/** Everything as it is now, for an import to be planned against. */
export async function readHere(db: Database = database): Promise<Here> {
  const keyOfId = await db.transaction('r', db.decisions, async () => {
    const byId = db.decisions.orderBy('id');
    const ids = await byId.keys();
    const keys = await byId.primaryKeys();
    return new Map(keys.map((key, at) => [String(ids[at]), key]));
  });
  return { ...(await readBackup(db)), keyOfId, isNormsLocked: await areNormsLocked() };
}

/** Everything as it is now, read in one go. */
export async function readBackup(db: Database = database): Promise<Backup> {
  const signals = await readSignals();
  const tables = [
    db.groups,
    db.norms,
    db.decisions,
    db.drafts,
    db.choices,
    db.holidaySets,
    db.waits,
    db.meetings,
    db.owed,
    db.told,
    db.favourites,
    ...layerTables(db),
  ];
  return await db.transaction('r', tables, async () => ({
    people: (await db.people.orderBy('name').toArray()).map(plainPerson),
    groups: (await db.groups.orderBy('name').toArray()).map(({ keys: _, ...group }) => group),
    norms: await db.norms.orderBy('from').toArray(),
    decisions: (await db.decisions.orderBy('savedAt').toArray()).map(
      ({ savedAt, savedBefore, decision }) => ({
        savedAt,
        ...(savedBefore === undefined ? {} : { savedBefore }),
        decision,
      }),
    ),
    drafts: (await db.drafts.toArray()).flatMap((draft) =>
      draft.state === 'open' ? [{ at: draft.at, decision: draft.decision }] : [],
    ),
    choices: await db.choices.toArray(),
    display: signals.display,
    settings: settingsIn(signals),
    holidaySets: await db.holidaySets.toArray(),
    waits: await db.waits.toArray(),
    meetings: await db.meetings.toArray(),
    owed: await db.owed.toArray(),
    done: (await db.told.toArray()).filter(({ isDone }) => isDone === true),
    favourites: await db.favourites.toArray(),
    ...(await readLayers(db)),
  }));
}

/** The file of *Export all*; its list of people can be read alone, too. */
export function writeBackup(backup: Backup): string {
  const { people } = backup;
  const file = {
    meantime: 1,
    ...backup,
    people: people.map(personOfFile),
    timeOffFrom: people.flatMap(timeOffFrom),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
