import { allowedTags, mostSpanned, numberings, type PageNode } from '@/utils/domain/blocks';
import { leftOutKinds } from '@/utils/domain/capture';
import { clocks, urgencies } from '@/utils/domain/norms';
import { z } from '@/utils/platform/schema';

/** What content scripts may say, checked in the worker. Limits are far above any real page and stop a flood. */

const text = (longest: number) => z.string().check(z.maxLength(longest));
const instant = z.number().check(z.multipleOf(1));
const sites = z.enum(['gmail', 'slack']);
const hint = z.object({
  kind: z.enum(['email', 'slack-user', 'handle', 'name']),
  value: text(320),
  label: text(1000),
  team: z.optional(text(64)),
});

export const findPeopleQuestion = z.object({ hints: z.array(hint).check(z.maxLength(500)) });

const amount = { amount: z.number().check(z.positive(), z.maximum(10_000)), unit: z.enum([...clocks]) };
const norm = z.object({
  ...amount,
  escalation: z.optional(z.array(z.object({ ...amount, what: text(200) })).check(z.maxLength(5))),
});
export const windowQuestion = z.object({ personId: text(64), norm, sentAt: instant });
export const findWindowsQuestion = z.object({ cases: z.array(windowQuestion).check(z.maxLength(500)) });

export const urgencyChoice = z.object({
  site: sites,
  threadId: text(300),
  urgency: z.nullable(z.enum([...urgencies])),
});

const counts = z.object({ found: instant, read: instant });
export const healthReport = z.object({ site: sites, spots: z.record(text(64), counts), at: instant });

const span = z.optional(instant.check(z.minimum(1), z.maximum(mostSpanned)));
const node: z.ZodMiniType<PageNode> = z.lazy(() =>
  z.union([
    z.string(),
    z.object({
      tag: z.enum([...allowedTags]),
      href: z.optional(z.string().check(z.regex(/^(https?|mailto):/i))),
      value: z.optional(instant),
      numbering: z.optional(z.enum([...numberings])),
      colspan: span,
      rowspan: span,
      children: z.array(node),
    }),
  ]),
);
const link = z.object({ label: text(4000), href: z.string().check(z.regex(/^(https?|mailto):/i)) });
const message = z.object({
  id: text(300),
  author: z.nullable(hint),
  sentAt: z.nullable(instant),
  sentText: text(300),
  body: z.array(node),
  leftOut: z.optional(
    z.array(
      z.object({
        kind: z.enum([...leftOutKinds]),
        at: instant.check(z.minimum(0)),
        statedAuthor: z.nullable(text(1000)),
        statedTime: z.nullable(text(300)),
        body: z.array(node),
      }),
    ),
  ),
  links: z.array(link),
  files: z.array(link),
});
export const capture = z.nullable(
  z.object({
    site: sites,
    permalink: z.string().check(z.regex(/^https:/i)),
    threadId: text(300),
    title: text(4000),
    participants: z.array(hint),
    selection: z.nullable(z.array(node)),
    messages: z.array(message),
    notRead: z.array(z.object({ count: z.number(), why: text(300) })),
  }),
);
