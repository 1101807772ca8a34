import { isRecord } from '@/utils/domain/checks/checks';
import { statuses, templates } from '@/utils/domain/decision/decision';
import { amount, date, instant, type Look, listOf, maybe, oneOf, orNull, recordOf, text, zone } from './look';

const runs = listOf(recordOf({ text, href: maybe(text), marks: maybe(listOf(text)) }));
const blocks: Look = (value) => listOf(block)(value);
const parts: Readonly<Record<string, Look>> = {
  paragraph: recordOf({ runs }),
  heading: recordOf({ runs }),
  code: recordOf({ text }),
  quote: recordOf({ blocks }),
  list: recordOf({ items: listOf(blocks), numbers: maybe(listOf(amount)) }),
  table: recordOf({ rows: listOf(listOf(runs)) }),
};
const anyBlock = recordOf({ type: text });

/** A block of a kind that this version does not know is left alone: it is drawn as nothing. */
function block(value: unknown) {
  const type: unknown = isRecord(value) ? value.type : undefined;
  const look = typeof type === 'string' && Object.hasOwn(parts, type) ? parts[type] : anyBlock;
  return look?.(value) ?? null;
}

const named = recordOf({ name: text, personId: maybe(text) });
const links = listOf(recordOf({ label: text, href: text }));
const message = recordOf({
  id: text,
  author: orNull(named),
  sentAt: orNull(instant),
  zone: orNull(zone),
  sentText: text,
  blocks,
  leftOut: maybe(
    listOf(
      recordOf({
        kind: text,
        lines: amount,
        after: amount,
        statedAuthor: orNull(text),
        statedTime: orNull(text),
        blocks,
      }),
    ),
  ),
  links,
  files: links,
  hash: text,
  reading: maybe(amount),
});

/** Each field of a decision by itself. */
export const decisionFields = {
  key: text,
  id: orNull(text),
  title: text,
  template: oneOf(templates),
  status: oneOf(statuses),
  decidedOn: orNull(recordOf({ date, zone })),
  decision: text,
  why: text,
  options: listOf(text),
  driver: orNull(named),
  approver: orNull(named),
  contributors: listOf(named),
  informed: listOf(named),
  actions: listOf(recordOf({ what: text, owner: orNull(named), due: orNull(date) })),
  next: maybe(text),
  obstacles: maybe(text),
  measures: maybe(listOf(text)),
  byWhen: maybe(orNull(date)),
  revisitOn: orNull(date),
  objectionDeadline: orNull(instant),
  objectionAsked: maybe(orNull(instant)),
  supersedes: orNull(text),
  supersededBy: orNull(text),
  source: orNull(recordOf({ site: text, permalink: text, threadId: text, title: text })),
  participants: listOf(named),
  selection: orNull(blocks),
  messages: listOf(message),
  notRead: listOf(recordOf({ count: amount, why: text })),
  capturedAt: instant,
  capturedZone: zone,
} as const satisfies Readonly<Record<string, Look>>;

/** A decision as drafts, the log and documents hold it. */
export const decision = recordOf(decisionFields);
