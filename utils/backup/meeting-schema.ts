import { z } from '@/utils/platform/schema';
import { savedInstant } from './saved-instant';

const id = z.string().check(z.minLength(1), z.maxLength(300));
const minutes = z.number().check(z.gte(0), z.lte(100_000));

/** One planned meeting of a file of everything. */
export const meetingSchema = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(100)),
  savedAt: savedInstant,
  from: savedInstant,
  minutes,
  people: z.array(z.object({ id, outside: minutes })).check(z.maxLength(2_000)),
});
