import {
  type Capture,
  type CapturedMessage,
  leftOutKinds,
  type NotRead,
  notReadKinds,
} from '@/utils/domain/capture';
import { isInstant } from '@/utils/domain/checks';
import { limits } from '@/utils/domain/limits';
import { isLink } from '@/utils/platform/is-link';
import { z } from '@/utils/platform/schema';
import { eachOrNull, idText, orNull, shortText } from './members';
import { type NodeTally, readNodes } from './page-nodes';
import { hint, sites } from './schemas';

/** What becomes of the members of one capture while it is read. */
interface Tally extends NodeTally {
  readonly lost: Map<NonNullable<NotRead['what']>, number>;
}

const anything = z.optional(z.unknown());
const phrase = shortText(limits.phrase);
const orEmpty = z.catch(z.nullable(phrase), null);
const link = z.object({
  label: shortText(limits.linkLabel),
  href: z.string().check(
    z.maxLength(limits.href),
    z.refine((href) => isLink(href)),
  ),
});
const leftOut = z.object({
  kind: z.enum([...leftOutKinds]),
  at: z.catch(z.number().check(z.minimum(0), z.multipleOf(1)), 0),
  statedAuthor: orNull(shortText(limits.label)),
  statedTime: orEmpty,
  body: anything,
});
const message = z.object({
  id: z.catch(idText(limits.id), ''),
  author: anything,
  sentAt: anything,
  sentText: z.catch(phrase, ''),
  body: anything,
  leftOut: anything,
  links: anything,
  files: anything,
});
const shape = z.object({
  site: sites,
  permalink: z.string().check(
    z.maxLength(limits.href),
    z.refine((href) => isLink(href) && /^https:/i.test(href)),
  ),
  threadId: idText(limits.id),
  title: z.catch(shortText(limits.title), ''),
  participants: anything,
  selection: anything,
  messages: z.array(z.unknown()),
  notRead: anything,
});
const notRead = z.object({
  count: z.number().check(z.minimum(0)),
  what: z.optional(z.enum([...notReadKinds])),
  why: phrase,
});

/**
 * The answer of a page that was asked for its thread; null: none is open. Each member is read by itself: what is
 * too long is cut, what is broken is left out and counted in `notRead`, so that the rest is never lost for it.
 */
export const capture = z.nullable(z.pipe(shape, z.transform(readMembers)));

function readMembers(input: z.infer<typeof shape>): Capture {
  const tally: Tally = { nodes: 0, bad: 0, lost: new Map() };
  const messages = input.messages.slice(0, limits.messages).flatMap((each) => readMessage(each, tally));
  lose(tally, 'message', input.messages.length - messages.length);
  const { selection } = input;
  return {
    site: input.site,
    permalink: input.permalink,
    threadId: input.threadId,
    title: input.title,
    participants: members(input.participants, hint, limits.participants, 'person', tally),
    selection: Array.isArray(selection) ? readNodes(selection, tally) : null,
    messages: withOwnIds(messages),
    notRead: [...members(input.notRead, notRead, limits.phrase, 'part', tally), ...countsOf(tally)],
  };
}

function readMessage(input: unknown, tally: Tally): CapturedMessage[] {
  const parsed = message.safeParse(input);
  if (!parsed.success) return [];
  const { author, sentAt, body, links, files, leftOut: folded, ...rest } = parsed.data;
  const parts = members(folded ?? [], leftOut, limits.links, 'part', tally);
  return [
    {
      ...rest,
      author: author == null ? null : (members([author], hint, 1, 'person', tally)[0] ?? null),
      sentAt: isInstant(sentAt) ? sentAt : null,
      body: readNodes(body, tally),
      ...(parts.length === 0
        ? {}
        : { leftOut: parts.map((part) => ({ ...part, body: readNodes(part.body, tally) })) }),
      links: members(links, link, limits.links, 'link', tally),
      files: members(files, link, limits.links, 'file', tally),
    },
  ];
}

/** The members of a list that are what they should be; the others, and those above `most`, are counted. */
function members<Item extends z.core.$ZodType>(
  input: unknown,
  item: Item,
  most: number,
  what: NonNullable<NotRead['what']>,
  tally: Tally,
): z.output<Item>[] {
  if (!Array.isArray(input)) {
    lose(tally, what, 1);
    return [];
  }
  const kept = z
    .parse(eachOrNull(item), input.slice(0, most))
    .filter((one): one is NonNullable<typeof one> => one !== null) as z.output<Item>[];
  lose(tally, what, input.length - kept.length);
  return kept;
}

function lose(tally: Tally, what: NonNullable<NotRead['what']>, count: number): void {
  if (count > 0) tally.lost.set(what, (tally.lost.get(what) ?? 0) + count);
}

function countsOf(tally: Tally): NotRead[] {
  lose(tally, 'part', tally.bad);
  return [...tally.lost].map(([what, count]) => ({ count, what, why: 'damaged on the page' }));
}

/** Ids are unique within a capture, also where two were cut to the same. */
function withOwnIds(messages: readonly CapturedMessage[]): CapturedMessage[] {
  const seen = new Set<string>();
  return messages.map((one, at) => {
    const id = one.id === '' || seen.has(one.id) ? `${one.id}-${at + 1}` : one.id;
    seen.add(id);
    return { ...one, id };
  });
}
