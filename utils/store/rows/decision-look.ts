import { isRecord } from '@/utils/domain/checks/checks';
import { statuses, templates } from '@/utils/domain/decision/decision';
import {
  amount,
  anyText,
  date,
  instant,
  type Look,
  listOf,
  maybe,
  oneOf,
  orNull,
  recordOf,
  zone,
} from './look';

const runs = listOf(recordOf({ text: anyText, href: maybe(anyText), marks: maybe(listOf(anyText)) }));
const blocks: Look = (value) => listOf(block)(value);
const parts: Readonly<Record<string, Look>> = {
  paragraph: recordOf({ runs }),
  heading: recordOf({ runs }),
  code: recordOf({ text: anyText }),
  quote: recordOf({ blocks }),
  list: recordOf({ items: listOf(blocks), numbers: maybe(listOf(amount)) }),
  table: recordOf({ rows: listOf(listOf(runs)) }),
};
const anyBlock = recordOf({ type: anyText });

/** A block of a kind that this version does not know is left alone: it is drawn as nothing. */
function block(value: unknown) {
  const type: unknown = isRecord(value) ? value.type : undefined;
  const look = typeof type === 'string' && Object.hasOwn(parts, type) ? parts[type] : anyBlock;
  return look?.(value) ?? null;
}

const named = recordOf({ name: anyText, personId: maybe(anyText) });
const links = listOf(recordOf({ label: anyText, href: anyText }));
const message = recordOf({
  id: anyText,
  author: orNull(named),
  sentAt: orNull(instant),
  zone: orNull(zone),
  sentText: anyText,
  blocks,
  leftOut: maybe(
    listOf(
      recordOf({
        kind: anyText,
        lines: amount,
        after: amount,
        statedAuthor: orNull(anyText),
        statedTime: orNull(anyText),
        blocks,
      }),
    ),
  ),
  links,
  files: links,
  hash: anyText,
  reading: maybe(amount),
});

/** Each field of a decision by itself. */
export const decisionFields = {
  key: anyText,
  id: orNull(anyText),
  title: anyText,
  template: oneOf(templates),
  status: oneOf(statuses),
  decidedOn: orNull(recordOf({ date, zone })),
  decision: anyText,
  why: anyText,
  options: listOf(anyText),
  driver: orNull(named),
  approver: orNull(named),
  contributors: listOf(named),
  informed: listOf(named),
  actions: listOf(recordOf({ id: maybe(anyText), what: anyText, owner: orNull(named), due: orNull(date) })),
  next: maybe(anyText),
  obstacles: maybe(anyText),
  measures: maybe(listOf(anyText)),
  byWhen: maybe(orNull(date)),
  revisitOn: orNull(date),
  objectionDeadline: orNull(instant),
  objectionAsked: maybe(orNull(instant)),
  supersedes: orNull(anyText),
  supersededBy: orNull(anyText),
  source: orNull(recordOf({ site: anyText, permalink: anyText, threadId: anyText, title: anyText })),
  participants: listOf(named),
  selection: orNull(blocks),
  messages: listOf(message),
  notRead: listOf(recordOf({ count: amount, why: anyText })),
  capturedAt: instant,
  capturedZone: zone,
} as const satisfies Readonly<Record<string, Look>>;

/** A decision as drafts, the log and documents hold it. */
export const decision = recordOf(decisionFields);
