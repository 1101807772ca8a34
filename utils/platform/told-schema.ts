import type { Phrase, Told } from '@/utils/words/phrase';
import { z } from './schema';

const phrase = z.object({ code: z.string(), values: z.optional(z.record(z.string(), z.unknown())) });

/** A phrase as a table or a file holds it. A code that this version does not know is shown as it is. */
export const phraseSchema: z.ZodMiniType<Phrase> = z.pipe(
  phrase,
  z.transform((one) => one as Phrase),
);

/** A sentence as a table or a file holds it: a phrase, or the text of an earlier version. */
export const toldSchema: z.ZodMiniType<Told> = z.union([z.string(), phraseSchema]);
