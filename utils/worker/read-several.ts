import { isInstant } from '@/utils/domain/checks/checks';
import { isOneOf, isText, recordOfAll, unread } from '@/utils/domain/checks/said';
import { type GroupAddress, groupAddressKinds } from '@/utils/domain/groups/group';
import { channels, urgencies } from '@/utils/domain/norms/norms';
import { readHint } from '@/utils/domain/people/read-hint';
import { limits } from '@/utils/domain/text/limits';
import type { SeveralQuestion } from '@/utils/platform/messages';
import { membersOf } from './schemas';

/** The question of `expectSeveral`; throws where it can't be read, but for a person or group in it, who is left out. */
export function readSeveralQuestion(input: unknown): SeveralQuestion {
  const { people, answered, groups, channel, urgency, sentAt, isSent } = unread<SeveralQuestion>(input);
  if (!isOneOf(channels, channel) || !isOneOf(urgencies, urgency) || !isInstant(sentAt))
    throw new Error('This question cannot be read.');
  const read = <Member>(list: unknown, one: (member: unknown) => Member | null) =>
    membersOf(list, one).filter((member) => member !== null);
  return {
    people: read(people, readHint),
    answered: read(answered, readHint),
    groups: read(groups, readGroup),
    channel,
    urgency,
    sentAt,
    isSent: isSent === true,
  };
}

function readGroup(input: unknown): GroupAddress | null {
  const { kind, value, team } = unread<GroupAddress>(input);
  if (!isOneOf(groupAddressKinds, kind) || !isText(value, limits.address)) return null;
  if (team !== undefined && !isText(team, limits.team)) return null;
  return recordOfAll<GroupAddress>({ kind, value, team });
}
