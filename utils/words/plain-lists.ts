import { sayFormats } from './message.ts';

type ListType = 'conjunction' | 'disjunction';

/** How one language joins a list, from CLDR 48; the tests hold each against `Intl`. */
interface Joints {
  readonly between: string;
  /** Before the last one of two, and of more. */
  readonly two: string;
  readonly last: string;
  /** The first letters before which another word stands: there `Intl` knows which. */
  readonly not?: RegExp;
}

const joined = (between: string, two: string, last = two): Joints => ({ between, two, last });
const american = { conjunction: joined(', ', ' and ', ', and '), disjunction: joined(', ', ' or ', ', or ') };
const british = { conjunction: joined(', ', ' and '), disjunction: joined(', ', ' or ') };
const german = { conjunction: joined(', ', ' und '), disjunction: joined(', ', ' oder ') };
const spanish = {
  conjunction: { ...joined(', ', ' y '), not: /^[^0-9a-gj-z]/i },
  disjunction: { ...joined(', ', ' o '), not: /^[^02-79a-gi-np-z]/i },
};
const japanese = { conjunction: joined('、', '、'), disjunction: joined('、', 'または', '、または') };
const arabic = { conjunction: joined(' و', ' و'), disjunction: joined(' أو ', ' أو ') };

const languages: Readonly<Record<string, Readonly<Record<ListType, Joints>>>> = {
  en: american,
  'en-US': american,
  'en-GB': british,
  de: german,
  'de-DE': german,
  es: spanish,
  'es-ES': spanish,
  ja: japanese,
  'ja-JP': japanese,
  ar: arabic,
};

/** The tags for which there is a plain way. */
export const plainListTags = Object.keys(languages);

/** Pure: a list as `Intl` writes it in `tag`; null where only `Intl` knows how. */
export function plainList(items: readonly string[], type: ListType, tag: string): string | null {
  const joints = Object.hasOwn(languages, tag) ? languages[tag]?.[type] : undefined;
  if (joints === undefined) return null;
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  if (joints.not?.test(last)) return null;
  return `${items.slice(0, -1).join(joints.between)}${items.length === 2 ? joints.two : joints.last}${last}`;
}

/**
 * Lets a page write lists in the language of `tag` without `Intl` where there is a plain way: the first list formatter of
 * a process takes as long as that of dates, and each row of the popup says its hours as a list.
 */
export function listPlainly(tag: string): void {
  for (const type of ['conjunction', 'disjunction'] as const) {
    if (sayFormats.has(type + tag)) continue;
    const format = (items: string[]) =>
      plainList(items, type, tag) ?? new Intl.ListFormat(tag, { type }).format(items);
    sayFormats.set(type + tag, { format });
  }
}
