import { isShownInstant } from '@/utils/domain/checks/checks';
import { titleOf } from '@/utils/domain/decision/decision-line';
import type { PlainReading } from './plain/read-plain';

/** A draft in progress as a list shows it. */
export interface DraftLine {
  readonly key: string;
  /** The last edit, epoch ms. */
  readonly at: number;
  /** '' where it has no title, no decision and no id yet. */
  readonly title: string;
  /** False where it is a change of a record in the log that is not saved yet. */
  readonly isNew: boolean;
}

const line = '[at+decision.title+decision.decision]';

/**
 * Drafts that somebody is writing, the newest edit first. Read from indexes alone, which hold a row only where it has
 * each of their fields: drafts of ten long threads are ten megabytes, and took a page a fifth of a second to read.
 */
export const draftLines: PlainReading<readonly DraftLine[]> = {
  tables: ['drafts'],
  read: async (from) => {
    const ids = new Map<unknown, unknown>();
    const lines: DraftLine[] = [];
    await from.eachKey('drafts', 'decision.id', 'next', (id, key) => ids.set(key, id));
    await from.eachKey('drafts', line, 'prev', (found, key) => {
      const [at, title, decision] = Array.isArray(found) ? found : [];
      const id = ids.get(key);
      // One that cannot be shown is told elsewhere, with a way out.
      if (typeof title !== 'string' || typeof decision !== 'string' || !isShownInstant(at)) return;
      lines.push({
        key: String(key),
        at: Number(at),
        title: titleOf({ title, decision, id: typeof id === 'string' ? id : null }),
        isNew: id === undefined,
      });
    });
    return lines;
  },
};
