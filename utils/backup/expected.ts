import { type Phrase, phrase } from '@/utils/words/phrase';

/** What a value of a file has to be: the codes that the schemas here refuse with. */
export const expected = ['norm', 'instant', 'tag', 'zone', 'date', 'settings', 'language'] as const;
export type ExpectedEntry = (typeof expected)[number];

/** What is wrong with a value, by the code that refused it; a shape that no code names is told as such. */
export function wrongValue(value: unknown, message: string | undefined): Phrase {
  const code = expected.find((one) => one === message);
  if (code === undefined) return phrase('backup.not-as-expected');
  return typeof value === 'string' || typeof value === 'number'
    ? phrase('backup.value-is-not', { value: String(value).slice(0, 60), expected: code })
    : phrase('backup.this-is-not', { expected: code });
}
