import { isRecord } from '@/utils/domain/checks';
import { statuses, templates } from '@/utils/domain/decision';
import { amount, date, instant, type Look, listOf, maybe, oneOf, recordOf, text, zone } from './look';

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
  return (
    (isRecord(value) && Object.hasOwn(parts, String(value.type)) ? parts[String(value.type)] : anyBlock)?.(
      value,
    ) ?? null
  );
}

const named = recordOf({ name: text, personId: maybe(text) });
const links = listOf(recordOf({ label: text, href: text }));
const message = recordOf({
  id: text,
  author: maybe(named),
  sentAt: maybe(instant),
  zone: maybe(zone),
  sentText: text,
  blocks,
  leftOut: maybe(
    listOf(
      recordOf({
        kind: text,
        lines: amount,
        after: amount,
        statedAuthor: maybe(text),
        statedTime: maybe(text),
        blocks,
      }),
    ),
  ),
  links,
  files: links,
  hash: text,
});

/** A decision as drafts, the log and documents hold it. */
export const decision = recordOf({
  key: text,
  id: maybe(text),
  title: text,
  template: oneOf(templates),
  status: oneOf(statuses),
  decidedOn: maybe(recordOf({ date, zone })),
  decision: text,
  why: text,
  options: listOf(text),
  driver: maybe(named),
  approver: maybe(named),
  contributors: listOf(named),
  informed: listOf(named),
  actions: listOf(recordOf({ what: text, owner: maybe(named), due: maybe(date) })),
  next: maybe(text),
  obstacles: maybe(text),
  measures: maybe(listOf(text)),
  byWhen: maybe(date),
  revisitOn: maybe(date),
  objectionDeadline: maybe(instant),
  objectionAsked: maybe(instant),
  supersedes: maybe(text),
  supersededBy: maybe(text),
  source: maybe(recordOf({ site: text, permalink: text, threadId: text, title: text })),
  participants: listOf(named),
  selection: maybe(blocks),
  messages: listOf(message),
  notRead: listOf(recordOf({ count: amount, why: text })),
  capturedAt: instant,
  capturedZone: zone,
});
