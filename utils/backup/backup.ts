import type { Decision } from '@/utils/domain/decision/decision';
import type { Group } from '@/utils/domain/groups/group';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { type DisplaySettings, readSignals } from '@/utils/platform/signals';
import { personOfFile, plainPerson } from '@/utils/roster/file/write-json';
import { type Database, database, type StoredChoice, type StoredDecision } from '@/utils/store/database';

/** `savedAt` in epoch ms: of two states of one decision the later holds. `savedBefore`: its saves up to then. */
export type SavedDecision = Pick<StoredDecision, 'savedAt' | 'savedBefore' | 'decision'>;

/** All that a reader made or chose: what *Export all* writes and an import gives back. No token, no log of a page. */
export interface Backup {
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  /** All versions, with people's own entries. */
  readonly norms: readonly NormVersion[];
  readonly decisions: readonly SavedDecision[];
  /** `at` in epoch ms: the last keystroke. */
  readonly drafts: readonly { readonly at: number; readonly decision: Decision }[];
  readonly choices: readonly StoredChoice[];
  readonly display: DisplaySettings;
}

/** What is here, and what an import has to keep clear of. */
export interface Here extends Backup {
  /** The key of the decision that has an id, those of rows that cannot be read among them. */
  readonly keyOfId: ReadonlyMap<string, string>;
}

/** Everything as it is now, for an import to be planned against. */
export async function readHere(db: Database = database): Promise<Here> {
  const keyOfId = await db.transaction('r', db.decisions, async () => {
    const byId = db.decisions.orderBy('id');
    const ids = await byId.keys();
    const keys = await byId.primaryKeys();
    return new Map(keys.map((key, at) => [String(ids[at]), key]));
  });
  return { ...(await readBackup(db)), keyOfId };
}

/** Everything as it is now, read in one go. */
export async function readBackup(db: Database = database): Promise<Backup> {
  const { display } = await readSignals();
  const tables = [db.people, db.groups, db.norms, db.decisions, db.drafts, db.choices];
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
    display,
  }));
}

/** The file of *Export all*; its list of people can be read alone, too. */
export function writeBackup(backup: Backup): string {
  return `${JSON.stringify({ meantime: 1, ...backup, people: backup.people.map(personOfFile) }, null, 2)}\n`;
}
