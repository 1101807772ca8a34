import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeFiles } from './make.ts';

test.each(Object.entries(makeFiles()))(
  '%s is what CLDR says; if not, run `npm run zone-data`',
  (name, text) => {
    expect(readFileSync(new URL(`../../utils/roster/zones/${name}`, import.meta.url), 'utf8')).toBe(text);
  },
);
