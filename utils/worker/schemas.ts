import { isInstant } from '@/utils/domain/checks';
import { limits } from '@/utils/domain/limits';
import { clocks, urgencies } from '@/utils/domain/norms';
import { z } from '@/utils/platform/schema';
import { eachOrNull, idText, shortText } from './members';

/** What content scripts may say, checked in the worker. Limits are far above any real page and stop a flood. */

export const sites = z.enum(['gmail', 'slack']);
const instant = z.number().check(z.refine((at) => isInstant(at)));

/** An address is never cut: it would be somebody else's. */
export const hint = z.object({
  kind: z.enum(['email', 'slack-user', 'handle', 'name']),
  value: z.string().check(z.maxLength(limits.address)),
  label: z.catch(shortText(limits.label), ''),
  team: z.optional(z.string().check(z.maxLength(limits.team))),
});

/** Null stands for a hint that is none: nobody is found for it, and the page need not ask again. */
export const findPeopleQuestion = z.object({ hints: eachOrNull(hint).check(z.maxLength(limits.asked)) });

/** Steps are left out: no window depends on them. */
const norm = z.object({
  amount: z.number().check(z.positive(), z.maximum(10_000)),
  unit: z.enum([...clocks]),
});
export const windowQuestion = z.object({
  personId: z.string().check(z.maxLength(limits.id)),
  norm,
  sentAt: instant,
});
export const findWindowsQuestion = z.object({
  cases: eachOrNull(windowQuestion).check(z.maxLength(limits.asked)),
});

export const urgencyChoice = z.object({
  site: sites,
  threadId: idText(limits.id),
  urgency: z.nullable(z.enum([...urgencies])),
});

const count = z.number().check(z.minimum(0), z.multipleOf(1), z.maximum(1_000_000));
const counts = z.object({ found: count, read: count });
/** Of the spots that the site has; others, and counts that are none, are not taken. */
export const healthReport = z.object({
  site: sites,
  spots: z.record(z.string(), z.catch(z.nullable(counts), null)),
});
