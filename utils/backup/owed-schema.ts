import { channels } from '@/utils/domain/norms/norms';
import { hintKinds } from '@/utils/domain/people/hint';
import { siteIds } from '@/utils/domain/thread/capture';
import { z } from '@/utils/platform/schema';
import { savedInstant } from './saved-instant';
import { httpsAddress, rowId } from './wait-schema';

const text = z.string().check(z.maxLength(4_000));

/** One thread of *What I owe* of a file of everything. */
export const owedSchema = z.object({
  key: rowId,
  site: z.enum([...siteIds]),
  threadId: rowId,
  title: z.optional(text),
  permalink: z.optional(httpsAddress),
  from: z.optional(
    z.object({ kind: z.enum([...hintKinds]), value: text, label: text, team: z.optional(text) }),
  ),
  channel: z.enum([...channels]),
  sentAt: savedInstant,
  doneAt: z.nullable(savedInstant),
});

/** That something was marked as done, in a file of everything. */
export const doneSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(20_000)),
  at: savedInstant,
  isDone: z.literal(true),
});
