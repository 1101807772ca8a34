import type { Decision, Named } from '@/utils/domain/decision/decision';
import type { Party } from '@/utils/domain/decision/objection';
import { onceEach } from '@/utils/domain/decision/same-named';
import { type Norm, normFor, normsAt } from '@/utils/domain/norms/norms';
import { isSite } from '@/utils/domain/thread/capture';
import { siteFacts } from '@/utils/sites/list';
import { type Database, database } from '@/utils/store/database';
import { normVersions } from '@/utils/store/norms';

/** For a team that expects no reply at all: two working days to think. */
const thinking: Norm = { amount: 2, unit: 'working-days' };

/**
 * Everyone named in a decision but the reader, with their calendars and the time they have under the norms of
 * `now` (epoch ms): that of a message without urgency. Where no role is filled, the people of the thread.
 */
export async function partiesOf(decision: Decision, now: number, db: Database = database): Promise<Party[]> {
  const { approver, driver, contributors, informed, participants, source } = decision;
  const one = (person: Named | null) => (person === null ? [] : [person]);
  const named = [...one(approver), ...one(driver), ...contributors, ...informed];
  const everyone = onceEach(named.length === 0 ? participants : named);
  const people = await db.people.bulkGet(everyone.map(({ personId }) => personId ?? ''));
  const version = normsAt(await normVersions(db), now);
  const isMail = source === null || (isSite(source.site) && siteFacts[source.site].hintKind === 'email');
  const channel = isMail ? 'e-mail' : 'mention';
  return everyone.flatMap(({ name }, at) => {
    const person = people[at];
    if (person?.isMe === true) return [];
    const norm = person === undefined ? null : normFor(version, person.id, channel, 'non-urgent');
    return [{ name, calendar: person ?? null, norm: norm ?? thinking }];
  });
}
