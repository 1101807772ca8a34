import type { WrittenGroup } from '../membership/written-groups';
import { readGroupAddress } from '../text/group-address';
import type { ContentLine } from './content-lines';
import { contentParts, contentText } from './content-value';

/**
 * A card of `KIND:group` (RFC 6350, 6.1.4) with its members (6.6.5), which are named by the `UID` of another card or by
 * `mailto:`; Apple writes the same under names of its own. Its e-mail address is the list by which pages name it.
 */
export function groupOfCard(lines: readonly ContentLine[], line: number): WrittenGroup {
  const texts = (names: readonly string[]) =>
    lines.filter(({ name }) => names.includes(name)).map(contentText);
  // The first part of `N` has all of a group's name.
  const named = lines.filter((one) => one.name === 'N').map((one) => contentParts(one, ';')[0] ?? '');
  const [name = ''] = [...texts(['FN']), ...named].filter((text) => text !== '');
  return {
    line,
    name,
    addresses: texts(['EMAIL']).flatMap((text) => readGroupAddress(text.replace(/^mailto:/i, '')) ?? []),
    members: texts(['MEMBER', 'X-ADDRESSBOOKSERVER-MEMBER']).map(plainKey),
    keys: keysOfCard(lines),
  };
}

/** By what a group names the card as its member. */
export const keysOfCard = (lines: readonly ContentLine[]): readonly string[] =>
  lines.filter(({ name }) => name === 'UID').map((line) => plainKey(contentText(line)));

/** A UID is written as `urn:uuid:…` by one card and without by another. */
const plainKey = (text: string): string => text.replace(/^(?:urn:uuid:|mailto:)/i, '').trim();
