import { isShownDate, isShownInstant, isZone } from '@/utils/domain/checks/checks';
import { type Decision, type Named, statuses, templates } from '@/utils/domain/decision/decision';
import { type DocumentBlock, numberings } from '@/utils/domain/text/blocks';
import { limits } from '@/utils/domain/text/limits';
import { leftOutKinds, threadSources } from '@/utils/domain/thread/capture';
import { notReadKinds } from '@/utils/domain/thread/not-read';
import { z } from '@/utils/platform/schema';
import type { ExpectedEntry } from './expected';

// As much as a capture may hold, so that whatever was exported can be read again.
const text = z.string().check(z.maxLength(limits.text));
const whole = z.number().check(z.multipleOf(1));
// What is wrong is a code: `expected.ts` says it.
const instant = z.number().check(z.refine((at) => isShownInstant(at), 'instant' satisfies ExpectedEntry));
const zone = z.string().check(z.refine((id) => isZone(id), 'zone' satisfies ExpectedEntry));
const href = z.string().check(z.regex(/^(https?|mailto):/i));
const list = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.maxLength(limits.nodes));

const runs = list(
  z.object({
    text,
    marks: z.optional(list(z.enum(['bold', 'italic', 'strike', 'code']))),
    href: z.optional(href),
  }),
);
const block: z.ZodMiniType<DocumentBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), runs }),
    z.object({ type: z.literal('heading'), level: z.literal([1, 2, 3]), runs }),
    z.object({ type: z.literal('code'), text }),
    z.object({ type: z.literal('quote'), blocks: list(block) }),
    z.object({
      type: z.literal('list'),
      ordered: z.boolean(),
      numbers: z.optional(list(whole)),
      numbering: z.optional(z.enum([...numberings])),
      items: list(list(block)),
    }),
    z.object({ type: z.literal('table'), header: z.boolean(), rows: list(list(runs)) }),
    z.object({ type: z.literal('rule') }),
  ]),
);

const namedFields: Fields<Named> = { name: text, personId: z.optional(text) };
const named = z.object(namedFields);
const links = list(z.object({ label: text, href }));
const date = z.string().check(z.refine((day) => isShownDate(day), 'date' satisfies ExpectedEntry));
const message = z.object({
  id: text,
  author: z.nullable(named),
  sentAt: z.nullable(instant),
  zone: z.nullable(zone),
  sentText: text,
  blocks: list(block),
  leftOut: z.optional(
    list(
      z.object({
        kind: z.enum([...leftOutKinds]),
        lines: whole,
        after: whole,
        statedAuthor: z.nullable(text),
        statedTime: z.nullable(text),
        blocks: list(block),
        isKept: z.optional(z.boolean()),
      }),
    ),
  ),
  links,
  files: links,
  hash: text,
  reading: z.optional(whole),
});

/** One check for each field, those too that may be absent: what is forgotten here would be lost on the way back. */
type Fields<Shape> = { [Name in keyof Required<Shape>]: z.ZodMiniType<Shape[Name]> };

const fields: Fields<Decision> = {
  key: z.string().check(z.minLength(1), z.maxLength(64)),
  id: z.nullable(z.string().check(z.minLength(1), z.maxLength(300))),
  title: text,
  template: z.enum([...templates]),
  status: z.enum([...statuses]),
  decidedOn: z.nullable(z.object({ date, zone })),
  decision: text,
  why: text,
  options: list(text),
  driver: z.nullable(named),
  approver: z.nullable(named),
  contributors: list(named),
  informed: list(named),
  actions: list(
    z.object({ id: z.optional(text), what: text, owner: z.nullable(named), due: z.nullable(date) }),
  ),
  next: z.optional(text),
  obstacles: z.optional(text),
  measures: z.optional(list(text)),
  byWhen: z.optional(z.nullable(date)),
  revisitOn: z.nullable(date),
  objectionDeadline: z.nullable(instant),
  objectionAsked: z.optional(z.nullable(instant)),
  supersedes: z.nullable(text),
  supersededBy: z.nullable(text),
  statusBefore: z.optional(z.enum([...statuses])),
  source: z.nullable(
    z.object({
      site: z.enum([...threadSources]),
      permalink: z.string().check(z.regex(/^https:/i)),
      threadId: text,
      title: text,
    }),
  ),
  participants: list(named),
  selection: z.nullable(list(block)),
  messages: list(message),
  notRead: list(z.object({ count: z.number(), what: z.optional(z.enum([...notReadKinds])), why: text })),
  capturedAt: instant,
  capturedZone: zone,
};

/** A decision of a file: nothing is taken from it that the log could not show. */
export const decisionSchema: z.ZodMiniType<Decision> = z.object(fields);
