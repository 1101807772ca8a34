import { type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import { z } from '@/utils/platform/schema';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { listedNames } from '../listed';

const text = z.string().check(z.maxLength(2000));
const block = z.tuple([text, text]);

const address = z.strictObject({
  kind: z.enum(['email', 'slack-user', 'teams-user', 'trello-user', 'handle', 'name']),
  value: text,
  team: z.optional(text),
});

const list = <Item extends z.core.$ZodType>(item: Item) => z.optional(z.array(item).check(z.maxLength(1000)));

/** The hours of a day: pairs of times, or a text as a CSV cell has it. */
const dayShape = z.optional(z.union([z.array(block).check(z.maxLength(24)), text]));

/**
 * A person of a JSON file, keys in the spelling of an export. Only the shapes are looked at here; `readForm` then
 * checks what they hold. `email` and `slack` are for files written by hand.
 */
export const personSchema = z.strictObject({
  id: z.optional(z.string().check(z.maxLength(64))),
  name: text,
  place: z.optional(text),
  addresses: list(address),
  email: z.optional(text),
  slack: z.optional(text),
  zone: z.optional(text),
  zoneSource: z.optional(text),
  zoneDate: z.optional(text),
  week: z.optional(
    z.strictObject(
      Object.fromEntries(weekdays.map((day) => [day, dayShape])) as Record<Weekday, typeof dayShape>,
    ),
  ),
  timeOff: list(z.strictObject({ from: text, to: text, label: z.optional(text) })),
  holidays: list(z.strictObject({ date: text, name: z.optional(text) })),
  travel: list(z.strictObject({ from: text, to: text, zone: text })),
  /** Names of the groups that the person is in; one text has them as a cell of a CSV file. */
  groups: z.optional(z.union([z.array(text).check(z.maxLength(500)), text])),
  /** As a cell of a CSV file says them; read by `withOwnNorms`. */
  ownNorms: z.optional(z.string()),
});
export type JsonPerson = z.infer<typeof personSchema>;

/** The keys of a person, and those that an export has for other purposes. */
export const personKeys: ReadonlySet<string> = new Set(Object.keys(personSchema.shape));
export const exportKeys: ReadonlySet<string> = new Set(['isMe', 'keys']);

/** What is wrong with a shape that is not the expected one. */
export function wrongShape(issue: z.core.$ZodIssue, field: string): Phrase {
  if (issue.code === 'too_big') return phrase('roster.too-large-field', { field });
  if (issue.code === 'unrecognized_keys') {
    const { keys } = issue;
    return phrase('roster.unknown-keys', { keys: listedNames(keys, 10), count: keys.length });
  }
  return phrase('roster.wrong-shape', { field });
}
