import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { statuses, templates } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import { templateForms } from '@/utils/domain/decision/template-form';
import { StatusPill } from './status-pill';
import { changeWords, wordsNow } from './words';

const read = (path: string) => new Response(readFileSync(new URL(`../../${path}`, import.meta.url)));

afterEach(async () => {
  await changeWords('en', 'en');
  vi.unstubAllGlobals();
});

test('a status has one name on pills and everywhere, in the language of the page', async () => {
  expect(renderToStaticMarkup(<StatusPill status="proposed" />)).toContain('>Proposed<');
  // A pack as the build makes it: the room alone.
  const room = JSON.parse(await read('utils/words/catalogue/de/labels.json').text());
  const pack = Object.fromEntries(Object.entries(room).map(([key, text]) => [`labels.${key}`, text]));
  vi.stubGlobal('fetch', async () => Response.json(pack));
  await changeWords('de', 'de');
  expect(renderToStaticMarkup(<StatusPill status="proposed" />)).toContain('>Vorgeschlagen<');
  const names = statuses.map((status) => wordsNow().say(statusCodes[status]));
  expect(new Set(names).size).toBe(statuses.length);
});

test('no template calls two fields the same', () => {
  const { say } = wordsNow();
  for (const template of templates) {
    const { sentence, why, roles } = templateForms[template];
    const names = [sentence.label, why, ...Object.values(roles)].map((code) => say(code));
    expect(new Set(names).size).toBe(names.length);
  }
});
