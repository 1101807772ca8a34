import { weekdays } from '@/utils/domain/person';
import { z } from '@/utils/platform/schema';

const text = z.string().check(z.maxLength(2000));
const block = z.tuple([text, text]);

const address = z.object({
  kind: z.enum(['email', 'slack-user', 'handle', 'name']),
  value: text,
  team: z.optional(text),
});

const list = <Item extends z.core.$ZodType>(item: Item) => z.optional(z.array(item).check(z.maxLength(1000)));

const dayShape = z.optional(z.array(block).check(z.maxLength(24)));

/**
 * A person of a JSON file. Only the shapes are looked at here; `readForm` then checks what stands in them.
 * `email` and `slack` are for files written by hand.
 */
export const personSchema = z.object({
  id: z.optional(z.string().check(z.maxLength(64))),
  name: text,
  place: z.optional(text),
  addresses: list(address),
  email: z.optional(text),
  slack: z.optional(text),
  zone: text,
  zoneSource: z.optional(text),
  zoneDate: z.optional(text),
  week: z.optional(
    z.object(
      Object.fromEntries(weekdays.map((day) => [day, dayShape])) as Record<
        (typeof weekdays)[number],
        typeof dayShape
      >,
    ),
  ),
  timeOff: list(z.object({ from: text, to: text, label: z.optional(text) })),
  holidays: list(z.object({ date: text, name: z.optional(text) })),
  travel: list(z.object({ from: text, to: text, zone: text })),
});
export type JsonPerson = z.infer<typeof personSchema>;
