import { groupAddressText } from '@/utils/domain/groups/address-text';
import { checkGroup, tidyGroup } from '@/utils/domain/groups/check-group';
import type { Group, GroupMember } from '@/utils/domain/groups/group';
import { personOwner } from '@/utils/domain/groups/person-address';
import type { Person } from '@/utils/domain/people/person';
import { readGroupAddress } from '@/utils/roster/text/group-address';
import { type Phrase, phrase } from '@/utils/words/phrase';

/** A group as it is typed. */
export interface GroupDraft {
  readonly name: string;
  /** Several with commas between them. */
  readonly addresses: string;
  readonly members: readonly GroupMember[];
  readonly isAll: boolean;
  /** How many have to answer, where not everyone has to. */
  readonly quorum: string;
}

export interface GroupProblem {
  readonly field: keyof Group;
  readonly what: Phrase;
}

export type ReadGroup =
  | { readonly ok: true; readonly group: Group }
  | { readonly ok: false; readonly problems: readonly GroupProblem[] };

export function draftOf(group: Group | null): GroupDraft {
  return {
    name: group?.name ?? '',
    addresses: group?.addresses.map(groupAddressText).join(', ') ?? '',
    members: group?.members ?? [],
    isAll: group === null || group.quorum === 'all',
    quorum: group === null || group.quorum === 'all' ? '' : String(group.quorum),
  };
}

/** The group that a draft makes, or everything that is wrong with it, a sentence each. */
export function readGroupDraft(
  { name, addresses, members, isAll, quorum }: GroupDraft,
  id: string,
  groups: readonly Group[],
  people: readonly Person[],
): ReadGroup {
  const typed = addresses.split(/[,;،、\n]/).filter((text) => text.trim() !== '');
  const read = typed.map((text) => ({ text: text.trim(), address: readGroupAddress(text) }));
  const wrong = read.flatMap(({ text, address }): GroupProblem[] =>
    address === null
      ? [{ field: 'addresses', what: phrase('groups.not-address', { text: text.slice(0, 80) }) }]
      : [],
  );
  const group = tidyGroup({
    id,
    name,
    addresses: read.flatMap(({ address }) => address ?? []),
    members,
    quorum: isAll ? 'all' : numberIn(quorum),
  });
  const checked = checkGroup(group, groups, personOwner(people));
  const problems = [...wrong, ...(checked as readonly GroupProblem[])];
  return problems.length === 0 ? { ok: true, group } : { ok: false, problems };
}

/** Digits of any script; NaN for anything else. */
function numberIn(text: string): number {
  const plain = text.trim().replace(/\p{Nd}/gu, digitOf);
  return /^\d{1,6}$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Decimal digits stand in tens in Unicode, from zero on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
