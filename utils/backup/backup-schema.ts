import { localeOf } from '@/utils/domain/checks/checks';
import { urgencies } from '@/utils/domain/norms/norms';
import { matrixSchema, overridesSchema } from '@/utils/handbook/norms-schema';
import { z } from '@/utils/platform/schema';
import { decisionSchema } from './decision-schema';
import type { ExpectedEntry } from './expected';
import { groupSchema } from './group-schema';
import { layerSchemas } from './layer-schema';
import { meetingSchema } from './meeting-schema';
import { doneSchema, owedSchema } from './owed-schema';
import { savedInstant } from './saved-instant';
import { waitSchema } from './wait-schema';

const version = z.object({
  from: savedInstant,
  team: matrixSchema,
  people: z.record(z.string(), overridesSchema),
  given: z.optional(matrixSchema),
  givenPeople: z.optional(z.record(z.string(), overridesSchema)),
  changedBy: z.optional(z.string().check(z.maxLength(2000))),
});
const locale = z.nullable(
  z.string().check(z.refine((tag) => localeOf(tag) !== null, 'tag' satisfies ExpectedEntry)),
);

/** One entry of each part of a file of everything; each is read by itself. */
export const entrySchemas = {
  groups: groupSchema,
  norms: version,
  decisions: z.object({
    savedAt: savedInstant,
    // Exports of an earlier version have none.
    savedBefore: z.optional(z.array(savedInstant).check(z.maxLength(20_000))),
    decision: decisionSchema,
  }),
  drafts: z.object({ at: savedInstant, decision: decisionSchema }),
  choices: z.object({
    thread: z.string().check(z.maxLength(400)),
    urgency: z.enum([...urgencies]),
    at: z.optional(savedInstant),
  }),
  waits: waitSchema,
  meetings: meetingSchema,
  owed: owedSchema,
  done: doneSchema,
  favourites: z.object({ person: z.string().check(z.minLength(1), z.maxLength(300)), at: savedInstant }),
  ...layerSchemas,
};
export const displaySchema = z.object({ hourCycle: z.enum(['auto', 'h23', 'h12']), locale });
