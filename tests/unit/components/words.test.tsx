// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeWords, useWords, wordsNow } from '@/components/ui/words';
import type { Bundle } from '@/utils/words/bundles';
import { packOf } from '../../../scripts/words/catalogue.ts';

let root: Root;
/** Answers what is asked for, when `let` lets it. */
const waiting = new Map<string, () => void>();
const answerLater = (path: string) =>
  new Promise<Response>((resolve, reject) => {
    const [, bundle, language] = /^\/words\/([a-z]+)\.(.+)\.json$/.exec(path) ?? [];
    const answer = () =>
      language === 'en-XA'
        ? reject(new TypeError('Failed to fetch'))
        : resolve(Response.json(packOf(bundle as Bundle, String(language))));
    waiting.set(String(language), answer);
  });
const arrives = (language: string) => waiting.get(language)?.();

function Line() {
  const { say, show } = useWords();
  return (
    <p>
      {say('welcome.decline')} |{' '}
      {show('welcome.open-sites', { gmail: <a href="#g">Gmail</a>, slack: 'Slack' })}
    </p>
  );
}
const text = () => document.body.textContent;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', answerLater);
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
  await changeWords('en', 'en-GB');
  await act(async () => root.render(<Line />));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('English is there without a pack, and an element stands where its value goes', () => {
  expect(text()).toBe('Not now | Open Gmail or Slack. Reload tabs that are already open.');
  expect(document.querySelector('a')?.textContent).toBe('Gmail');
});

test('a page is drawn again in the language that was chosen', async () => {
  await act(async () => {
    const changed = changeWords('de', 'en-GB');
    arrives('de');
    await changed;
  });
  expect(text()).toMatch(/^Jetzt nicht \| Öffne Gmail oder Slack\./);
  expect(wordsNow().dates).toBe('de');
});

test('of two choices the later one holds, whichever pack comes first', async () => {
  await act(async () => {
    const [first, second] = [changeWords('de', 'en-GB'), changeWords('ja', 'en-GB')];
    arrives('ja');
    await second;
    arrives('de');
    await first;
  });
  expect(wordsNow().language).toBe('ja');
  expect(text()).toMatch(/^後で/);
});

test('a pack that cannot be read leaves the page in English, from left to right', async () => {
  await act(async () => {
    const changed = changeWords('en-XA', 'en-GB');
    arrives('en-XA');
    await changed;
  });
  expect(wordsNow()).toMatchObject({ language: 'en', dates: null });
  expect(text()).toMatch(/^Not now/);
});

test('dates follow the browser where the words do', async () => {
  await act(async () => {
    const changed = changeWords('de', 'de-AT');
    arrives('de');
    await changed;
  });
  expect(wordsNow()).toMatchObject({ language: 'de', dates: null });
});
