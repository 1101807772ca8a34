import type { Decision } from '@/utils/domain/decision/decision';
import { recaptured } from '@/utils/domain/decision/decision-recapture';
import { threadKey } from '@/utils/domain/decision/thread-key';
import { isUntouched } from '@/utils/domain/decision/untouched';
import { type Database, database } from '@/utils/store/database';
import { type JournalStorage, readJournal } from '@/utils/store/draft-journal';
import { discardDraft, openDraftsOf } from '@/utils/store/drafts';

/**
 * Ends the drafts of the same thread in which nobody wrote anything: this one, read later, goes on with them. Answers
 * with what they had read of the thread and this reading has not, as a change of it; null where there were none. Only
 * on an extension page, whose journal may know more than the database.
 */
export async function takeUpUntouched(
  fresh: Decision,
  db: Database = database,
  storage: JournalStorage = localStorage,
): Promise<((now: Decision) => Decision) | null> {
  if (!isUntouched(fresh) || fresh.source === null) return null;
  const drafts = (await openDraftsOf(fresh.source.threadId, db)).map(({ decision }) => decision);
  const same = drafts.filter(
    (other) =>
      other.key !== fresh.key &&
      threadKey(other.source) === threadKey(fresh.source) &&
      other.capturedAt < fresh.capturedAt &&
      isUntouched(other) &&
      readJournal(other.key, storage) === null,
  );
  if (same.length === 0) return null;
  for (const { key } of same) await discardDraft(key, db, storage);
  return (now) => same.reduce(withEarlier, now);
}

function withEarlier(known: Decision, earlier: Decision): Decision {
  const { messages, participants } = recaptured(earlier, known);
  return { ...known, messages, participants };
}
