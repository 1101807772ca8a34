import { channels, urgencies } from '@/utils/domain/norms/norms';
import { siteIds } from '@/utils/domain/thread/capture';
import { waitStates } from '@/utils/domain/waits/wait';
import { isLink } from '@/utils/platform/is-link';
import { z } from '@/utils/platform/schema';
import { savedInstant } from './saved-instant';

export const rowId = z.string().check(z.minLength(1), z.maxLength(300));
export const httpsAddress = z.string().check(
  z.maxLength(16_384),
  z.refine((text) => isLink(text) && /^https:/i.test(text)),
);

/** One wait of a file of everything. */
export const waitSchema = z.object({
  key: rowId,
  thread: z.object({
    site: z.enum([...siteIds]),
    id: rowId,
    title: z.optional(z.string().check(z.maxLength(4_000))),
    permalink: z.optional(httpsAddress),
  }),
  people: z
    .array(z.object({ id: rowId, channel: z.enum([...channels]) }))
    .check(z.minLength(1), z.maxLength(2_000)),
  want: z.union([z.literal('first'), z.literal('all'), z.number().check(z.gte(1))]),
  urgency: z.enum([...urgencies]),
  sentAt: savedInstant,
  norms: z.nullable(savedInstant),
  replies: z.array(z.object({ id: rowId, at: savedInstant })).check(z.maxLength(2_000)),
  state: z.enum([...waitStates]),
  metAt: z.nullable(savedInstant),
  isByHand: z.boolean(),
  endedAt: z.nullable(savedInstant),
});
