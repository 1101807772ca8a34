import { isRecord } from '@/utils/domain/checks/checks';
import { type GroupAddress, groupAddressKinds } from '@/utils/domain/groups/group';
import { z } from '@/utils/platform/schema';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { unlisted } from '../membership/unlisted-member';
import type { WrittenGroup } from '../membership/written-groups';
import type { RowProblem } from '../source';
import { readGroupAddress } from '../text/group-address';

const text = z.string().check(z.maxLength(2000));
const writtenAddress = z.object({
  kind: z.enum([...groupAddressKinds]),
  value: text,
  team: z.optional(text),
});
const address = z.union([text, writtenAddress]);
/** By name, address or id; or as *Export all* writes one. */
const member = z.union([text, z.object({ kind: z.string(), id: text })]);

/** A group of a JSON file. What else an export has of it is nobody's but the reader's. */
const groupSchema = z.object({
  id: z.optional(text),
  name: text,
  addresses: z.optional(z.array(address).check(z.maxLength(100))),
  members: z.array(member).check(z.maxLength(5000)),
});

/**
 * The groups of a JSON file, `"groups": [{"name": "Ops", "addresses": ["#ops"], "members": ["ada@team.example"]}]` beside
 * its people. An entry of another shape, and an address that is none, cost themselves and are told.
 */
export function readJsonGroups(content: unknown): {
  readonly written: readonly WrittenGroup[];
  readonly notes: readonly RowProblem[];
} {
  const listed: readonly unknown[] = isRecord(content) && Array.isArray(content.groups) ? content.groups : [];
  const notes: RowProblem[] = [];
  const written = listed.flatMap((entry): WrittenGroup[] => {
    const read = groupSchema.safeParse(entry);
    if (!read.success) {
      notes.push({ line: 1, field: 'groups', what: phrase('groups.file-entry') });
      return [];
    }
    const { id, name, addresses = [], members } = read.data;
    const tell = (what: Phrase) => notes.push({ line: 1, name: name.slice(0, 80), field: 'groups', what });
    const known = addresses.flatMap((one): GroupAddress[] => {
      const found = typeof one === 'string' ? readGroupAddress(one) : addressOf(one);
      if (found === null) tell(phrase('groups.not-address', { text: String(one).slice(0, 80) }));
      return found === null ? [] : [found];
    });
    const texts = members.map((one) => (typeof one === 'string' ? one : one.id.replace(unlisted, '')));
    return [{ line: 1, name, addresses: known, members: texts, keys: id === undefined ? [] : [id] }];
  });
  return { written, notes };
}

/** Names and lists are in lower case, however a file writes them; an id stands as it is. */
const addressOf = ({ kind, value, team }: z.infer<typeof writtenAddress>): GroupAddress => ({
  kind,
  value: kind === 'channel' || kind === 'user-group' ? value : value.toLowerCase(),
  ...(team === undefined ? {} : { team }),
});
