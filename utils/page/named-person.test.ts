// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PersonHint } from '@/utils/domain/people/hint';
import { hand, startWorld } from '@/utils/platform/world';
import type { Spot } from '@/utils/sites/site';
import { answerPersonOnPage } from './named-person';
import { adapterPart } from './parts';

const hintOf = (value: string): PersonHint => ({ kind: 'email', value, label: value });
const spot = (selector: string): Partial<Spot> => ({
  selector,
  read: (el) => hintOf(el.getAttribute('data-who') ?? ''),
});
const ask = () => fakeBrowser.runtime.sendMessage({ type: 'namedPerson', data: {} });
const rightClick = (id: string) =>
  document
    .getElementById(id)
    ?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));

beforeEach(() => {
  fakeBrowser.reset();
  startWorld('test', null);
  hand(adapterPart, { me: () => [], spots: [spot('.row'), spot('.cell')] });
  document.body.innerHTML = `
    <div class="row" data-who="ada@fern.example"><b id="ada">Ada</b></div>
    <div class="row" data-who="bo@oak.example"><i class="cell" data-who="cy@elm.example" id="both">Cy</i></div>
    <u id="nobody">x</u>`;
});
afterEach(() => vi.restoreAllMocks());

const said = async () => {
  const answer: unknown = await ask();
  return JSON.stringify(answer);
};

test('whom the page names where the menu was opened, by the places of badges', async () => {
  answerPersonOnPage({ at: () => null, clock: () => 330 });
  expect(await said()).not.toContain('example');
  rightClick('ada');
  expect(await said()).toContain('ada@fern.example');
  expect(await said()).toContain('330');
});

test('two places that disagree name nobody, and so does a place without a name', async () => {
  answerPersonOnPage({ at: () => null });
  rightClick('both');
  expect(await said()).not.toContain('example');
  rightClick('nobody');
  expect(await said()).not.toContain('example');
});

test('what the site names itself comes first, and a site that fails throws nothing into the page', async () => {
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  answerPersonOnPage({
    at: (target) => {
      if (target.id === 'ada') throw new Error('a secret');
      return hintOf('eve@ash.example');
    },
  });
  rightClick('ada');
  expect(await said()).not.toContain('secret');
  rightClick('both');
  expect(await said()).toContain('eve@ash.example');
});
