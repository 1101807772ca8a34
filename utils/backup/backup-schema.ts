import { isShownInstant, localeOf } from '@/utils/domain/checks/checks';
import { checkSteps } from '@/utils/domain/norms/escalation';
import { channels, clocks, type Norm, urgencies } from '@/utils/domain/norms/norms';
import { checkNorm } from '@/utils/domain/norms/validate';
import { z } from '@/utils/platform/schema';
import { decisionSchema } from './decision-schema';
import type { ExpectedEntry } from './expected';

const amount = { amount: z.number(), unit: z.enum([...clocks]) };
const norm = z.nullable(
  z
    .object({
      ...amount,
      escalation: z.optional(z.array(z.object({ ...amount, what: z.string() }))),
    })
    .check(z.refine((one) => isNorm(one), 'norm' satisfies ExpectedEntry)),
);
const instant = z
  .number()
  .check(z.refine((at) => isShownInstant(at) && at >= 0, 'instant' satisfies ExpectedEntry));
const version = z.object({
  from: instant,
  team: z.record(z.enum([...channels]), z.record(z.enum([...urgencies]), norm)),
  people: z.record(
    z.string(),
    z.partialRecord(z.enum([...channels]), z.partialRecord(z.enum([...urgencies]), norm)),
  ),
});
const locale = z.nullable(
  z.string().check(z.refine((tag) => localeOf(tag) !== null, 'tag' satisfies ExpectedEntry)),
);

/** One entry of each part of a file of everything; each is read by itself. */
export const entrySchemas = {
  norms: version,
  decisions: z.object({
    savedAt: instant,
    // Exports of an earlier version have none.
    savedBefore: z.optional(z.array(instant).check(z.maxLength(20_000))),
    decision: decisionSchema,
  }),
  drafts: z.object({ at: instant, decision: decisionSchema }),
  choices: z.object({
    thread: z.string().check(z.maxLength(400)),
    urgency: z.enum([...urgencies]),
    at: z.optional(instant),
  }),
};
export const displaySchema = z.object({ hourCycle: z.enum(['auto', 'h23', 'h12']), locale });

function isNorm(norm: Norm): boolean {
  return checkNorm(norm).ok && checkSteps(norm, norm.escalation ?? []).length === 0;
}
