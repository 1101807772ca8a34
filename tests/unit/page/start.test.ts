// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packOf } from '@/scripts/words/catalogue.ts';
import { englishVoice, hostsIn, testForms, testPerson, testSite } from '@/tests/kits/page/test-page';
import { startPage } from '@/utils/page/start';
import { writeVoice } from '@/utils/platform/badge-voice';
import { ContentScriptContext } from '@/utils/platform/lifetime';
import { writeSignals } from '@/utils/platform/signals';

const sent = vi.hoisted(() => vi.fn());
vi.mock('@/utils/platform/page-messages', () => ({ askWorker: sent, answerInTab: () => () => {} }));

/** Long enough for a page that was not told to wait; what must come is waited for. */
const settle = () => new Promise<void>((done) => setTimeout(done, 80));
const stand = (count: number) => vi.waitFor(() => expect(hosts()).toBe(count), { timeout: 10_000 });
const hosts = () => hostsIn(document).length;
let ctx: ContentScriptContext;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  // jsdom has none; one page alone needs none.
  const request = (_name: string, change: () => Promise<void>) => change();
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  sent.mockReset();
  const answer = () => ({ revision: 1, people: [testPerson(Date.now())], me: [], chosen: {} });
  sent.mockImplementation(async (type: string) => {
    if (type === 'recentPeople') return { hints: [], answer: { ...answer(), people: [] } };
    return type === 'findPeople' ? answer() : undefined;
  });
  document.body.innerHTML = '<main><p data-who="ana">ana</p></main>';
  ctx = new ContentScriptContext();
});
afterEach(() => ctx.end());

test('nothing is read before consent, and nothing stays after it is taken back', async () => {
  const site = testSite();
  const root = vi.fn(site.root);
  startPage(ctx, { ...site, root }, { forms: testForms });
  await settle();
  expect(root).not.toHaveBeenCalled();
  expect(sent).not.toHaveBeenCalled();
  await writeSignals({ consent: true });
  await settle();
  // It has no words of its own.
  expect(hosts()).toBe(0);
  await writeVoice(englishVoice);
  await stand(1);
  await writeSignals({ consent: false });
  await stand(0);
});

test('the badges say what the words say, from the moment they change', async () => {
  const said: string[] = [];
  const speaking = {
    ...testForms.row,
    view: (...args: Parameters<typeof testForms.row.view>) => {
      const view = testForms.row.view(...args);
      if (view !== null) said.push(view.label);
      return view;
    },
  };
  await writeSignals({ consent: true });
  await writeVoice(englishVoice);
  startPage(ctx, testSite(), { forms: { ...testForms, row: speaking } });
  await stand(1);
  expect(said.at(-1)).toMatch(/^Ananya Rao: .*Bengaluru, (in working hours|after hours|day off)$/);
  await writeVoice({
    ...englishVoice,
    language: 'de',
    display: { hourCycle: 'auto', locale: 'de' },
    pack: packOf('badges', 'de'),
  });
  await vi.waitFor(() => expect(said.at(-1)).toMatch(/(Arbeitszeit|freier Tag)$/));
  expect(hosts()).toBe(1);
});

test('an update of the extension takes every badge along', async () => {
  await writeVoice(englishVoice);
  await writeSignals({ consent: true });
  startPage(ctx, testSite(), { forms: testForms });
  await stand(1);
  ctx.end();
  expect(hosts()).toBe(0);
});

test('a site that is switched off while its page is open is left, and another site goes on', async () => {
  await writeSignals({ consent: true });
  await writeVoice(englishVoice);
  const site = testSite();
  startPage(ctx, site, { forms: testForms });
  await stand(1);
  const other = site.id === 'gmail' ? 'slack' : 'gmail';
  await writeVoice(englishVoice, [other]);
  await settle();
  expect(hosts()).toBe(1);
  await writeVoice(englishVoice, [site.id]);
  await stand(0);
  await writeVoice(englishVoice);
  await stand(1);
});
