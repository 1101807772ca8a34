import { z } from '@/utils/platform/schema';
import { type PeopleMapping, peopleFields, peopleTypes } from './fields';

/** A data source of the connected workspace, and which of its properties says what. */
export interface NotionPeopleSettings {
  readonly dataSourceId: string;
  /** What it was called when it was chosen. */
  readonly name: string;
  readonly mapping: PeopleMapping;
  /** The fields that the user was asked about with it; absent in those from before that was noted. */
  readonly asked?: readonly string[] | undefined;
}

const property = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  type: z.enum([...peopleTypes, 'other']),
});

const mapping = z.partialRecord(z.enum(peopleFields), property);

export const notionPeopleSettings = z.object({
  // It becomes a part of a path.
  dataSourceId: z.string().check(z.regex(/^[0-9a-fA-F-]{32,36}$/)),
  name: z.string(),
  mapping: mapping.check(z.refine((each) => each.name !== undefined)),
  // Of a later version, perhaps.
  asked: z.optional(z.array(z.string())),
});
