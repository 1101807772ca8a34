import { groupAddressKinds, groupLimits, memberKinds } from '@/utils/domain/groups/group';
import { z } from '@/utils/platform/schema';
import { savedInstant } from './saved-instant';

const short = z.string().check(z.minLength(1), z.maxLength(320));

export const groupAddresses = z
  .array(z.object({ kind: z.enum([...groupAddressKinds]), value: short, team: z.optional(short) }))
  .check(z.maxLength(groupLimits.addresses));

const words = {
  name: short,
  addresses: groupAddresses,
  members: z
    .array(z.object({ kind: z.enum([...memberKinds]), id: short }))
    .check(z.maxLength(groupLimits.members)),
};

/** A group in a file of everything. */
export const groupSchema = z.object({
  id: short,
  ...words,
  quorum: z.union([z.literal('all'), z.number()]),
  from: z.optional(
    z.object({
      rows: z
        .array(
          z.object({
            source: short,
            id: z.string().check(z.maxLength(2000)),
            goneSince: z.nullable(savedInstant),
          }),
        )
        .check(z.maxLength(1000)),
      said: z.object(words),
      own: z.optional(z.object({ ...words, name: z.optional(short) })),
      isOwn: z.optional(z.boolean()),
    }),
  ),
});
