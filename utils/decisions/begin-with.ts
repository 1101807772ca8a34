import { blankDecision } from '@/utils/domain/decision/blank-decision';
import type { Person } from '@/utils/domain/people/person';
import { type Database, database } from '@/utils/store/database';
import { editDraft } from '@/utils/store/drafts';

/**
 * Begins a draft in place of a meeting, with those who would have been asked: they contribute to a decision and are
 * informed of an update. `written` stands in its reasons, or in what was done. Returns its key. `now` in epoch ms.
 */
export async function beginWith(
  template: 'update' | 'plain',
  people: readonly Pick<Person, 'id' | 'name' | 'isMe'>[],
  now: number,
  written = '',
  db: Database = database,
): Promise<string> {
  const key = crypto.randomUUID();
  const others = people.filter(({ isMe }) => !isMe).map(({ id, name }) => ({ personId: id, name }));
  const blank = blankDecision(key, now, Temporal.Now.timeZoneId());
  const named = template === 'update' ? { informed: others } : { contributors: others };
  await editDraft({ ...blank, template, why: written, ...named }, now, db);
  return key;
}
