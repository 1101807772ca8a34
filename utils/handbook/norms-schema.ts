import { checkSteps } from '@/utils/domain/norms/escalation';
import { channels, clocks, type Norm, urgencies } from '@/utils/domain/norms/norms';
import { checkNorm } from '@/utils/domain/norms/validate';
import { z } from '@/utils/platform/schema';

/** What a reader is told of an entry that cannot be a norm. */
export const notANorm = 'norm';

const amount = { amount: z.number(), unit: z.enum([...clocks]) };

/** One entry of a table of norms as files have it; null where no reply is expected. */
export const normSchema = z.nullable(
  z
    .object({
      ...amount,
      escalation: z.optional(z.array(z.object({ ...amount, what: z.string() }))),
    })
    .check(z.refine((one) => isNorm(one), notANorm)),
);

/** A team's norms: channel -> urgency -> norm, all of them. */
export const matrixSchema = z.record(z.enum([...channels]), z.record(z.enum([...urgencies]), normSchema));

/** Whether amount, clock and steps can be kept. */
export function isNorm(norm: Norm): boolean {
  return checkNorm(norm).ok && checkSteps(norm, norm.escalation ?? []).length === 0;
}
