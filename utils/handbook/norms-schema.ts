import { checkSteps } from '@/utils/domain/norms/escalation';
import { channels, clocks, type Norm, urgencies } from '@/utils/domain/norms/norms';
import { checkNorm } from '@/utils/domain/norms/validate';
import { soleKinds } from '@/utils/domain/people/hint';
import { type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import { z } from '@/utils/platform/schema';

/** What a reader is told of an entry that cannot be a norm. */
export const notANorm = 'norm';

const amount = { amount: z.number(), unit: z.enum([...clocks]) };

const short = z.string().check(z.minLength(1), z.maxLength(320));
const time = z.string().check(z.maxLength(5));
const dayHours = z.array(z.tuple([time, time])).check(z.maxLength(24));

/** The hours that a step waits for; `wrongHours` looks at what they say. */
const hoursSchema = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('person'),
    address: z.object({ kind: z.enum([...soleKinds]), value: short, team: z.optional(short) }),
  }),
  z.object({
    of: z.literal('channel'),
    zone: short,
    week: z.object(
      Object.fromEntries(weekdays.map((day) => [day, dayHours])) as Record<Weekday, typeof dayHours>,
    ),
  }),
]);

/** One entry of a table of norms as files have it; null where no reply is expected. */
export const normSchema = z.nullable(
  z
    .object({
      ...amount,
      escalation: z.optional(
        z.array(z.object({ ...amount, what: z.string(), hours: z.optional(hoursSchema) })),
      ),
    })
    .check(z.refine((one) => isNorm(one), notANorm)),
);

/** A team's norms: channel -> urgency -> norm, all of them. */
export const matrixSchema = z.record(z.enum([...channels]), z.record(z.enum([...urgencies]), normSchema));

/** A person's own entries. */
export const overridesSchema = z.partialRecord(
  z.enum([...channels]),
  z.partialRecord(z.enum([...urgencies]), normSchema),
);

/** Whether amount, clock and steps can be kept. */
export function isNorm(norm: Norm): boolean {
  return checkNorm(norm).ok && checkSteps(norm, norm.escalation ?? []).length === 0;
}
