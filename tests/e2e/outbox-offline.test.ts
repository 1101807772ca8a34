import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Decision } from '../../utils/domain/decision/decision.ts';
import type { OutboxItem } from '../../utils/outbox/item.ts';
import { connectRegister } from './support/connect-notion.ts';
import { alarmAt, elapse } from './support/elapse.ts';
import { launchGranted } from './support/granted-build.ts';
import { killWorker } from './support/kill-worker.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { putRow } from './support/put-draft.ts';
import {
  expectOneDocument,
  itemOf,
  itemWhere,
  markedDecision,
  saveTo,
  sentWords,
} from './support/sent-decision.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';
import { untilEnded } from './support/until-ended.ts';

const aMinute = 60_000;
/** What waits for the network is tried again by then. */
const halfAMinute = 31_000;
const ten = Array.from({ length: 10 }, (_, at) => markedDecision(at + 10));

/** Of other decisions than the ten. */
const three = [30, 31, 32].map((number) => markedDecision(number));

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchGranted();
  await connectRegister(office);
  page = await office.extensionPage('options');
});
afterAll(() => office?.close());

const expectOne = (decision: Decision) => expectOneDocument(office.office, 'notion', decision);

test('saved while offline: it says so, waits through a dead worker, and goes out when the network is back', async () => {
  const { log } = office.office.notion;
  const before = log.length;
  const decision = markedDecision(1);
  await office.context.setOffline(true);
  const draft = await saveTo(office, 'notion', decision);
  await draft.getByText(/waiting for the network, tries again .* your time/).waitFor();
  await draft.getByText('This goes out when you’re back online.').waitFor();
  await office.context.setOffline(false);
  await killWorker(page);
  expect(log).toHaveLength(before);
  // The worker is dead and hears of no network: the alarm is what starts it.
  await untilEnded(page, office.office, [decision.key]);
  await draft.getByText(sentWords).waitFor();
  expectOne(decision);
  await draft.close();
  // Only the look whether it stands there once is left.
  await elapse(page, office.office, 160_000);
  await until('no alarm, as nothing waits', async () => (await alarmAt(page)) === null);
});

/** Stretches with more requests than twenty at once and 150 a minute, which makes 180 in the minute with the ten before. */
function tooFast(times: readonly number[]): readonly string[] {
  return times.flatMap((from, first) =>
    times.flatMap((to, last) => {
      const most = 20 + ((to - from) * 150) / aMinute + jitter;
      return last - first + 1 > most ? [`${last - first + 1} within ${to - from} ms`] : [];
    }),
  );
}
/** One that was slow on its way arrives closer to the next. */
const jitter = 4;

test('ten saved offline: each says so; with the network all go out once, in the order saved, within the pace', async () => {
  const { notion } = office.office;
  await office.context.setOffline(true);
  for (const decision of ten) {
    const draft = await saveTo(office, 'notion', decision);
    await itemWhere(page, decision.key, 'to be offline', ({ failure }) => failure?.offline === true);
    await draft.close();
  }
  const before = notion.log.length;
  // A third of what may go out at once, at 400 ms each, has gone out when the half minute is over.
  const full = Date.now() + halfAMinute + 10 * 400;
  await putRow(page, 'paces', { destination: 'notion', full, held: 0, skew: null });
  await office.context.setOffline(false);
  const keys = ten.map((decision) => decision.key);
  await elapse(page, office.office, halfAMinute);
  for (const key of keys) await itemWhere(page, key, 'each to be sent', ({ state }) => state === 'done');
  for (const each of ten) expectOne(each);
  const asked = notion.log.slice(before);
  const made = asked
    .filter(({ call }) => call === 'POST /v1/pages')
    .map(({ body }) => /\bPlan \d+/.exec(JSON.stringify(body))?.[0]);
  expect(made).toEqual(ten.map((decision) => decision.title));
  expect(tooFast(asked.map(({ at }) => at))).toEqual([]);
});

test('three saved while Notion asks for a pause: they wait together, then all go out once, in the order saved', async () => {
  const { notion } = office.office;
  notion.faults.push({ kind: '429', on: 'POST /v1/pages', retryAfter: 120 });
  for (const decision of three) {
    const draft = await saveTo(office, 'notion', decision);
    const { retryAt } = await itemWhere(page, decision.key, 'the save', () => true);
    if (decision === three[0]) {
      await draft.getByText(/waiting, tries again \d\d:\d\d your time/).waitFor();
      await draft.getByText('Notion asks Meantime to slow down.').waitFor();
      // What is saved on top of a begun document goes after it, as an update.
      await draft.getByLabel('Decision', { exact: true }).fill('EMEA alone.');
      await draft.getByRole('button', { name: 'Save changes, also to Notion' }).click();
      const isUpdate = (row: unknown) => (row as OutboxItem).kind === 'update';
      await until('a second item', async () => (await storedRows(page, 'outbox')).some(isUpdate));
    } else expect(retryAt).toBeNull();
    await draft.close();
  }
  const posts = () => notion.log.filter(({ call }) => call === 'POST /v1/pages');
  const before = posts().length;
  await elapse(page, office.office, 2 * aMinute);
  for (const decision of three) {
    await itemWhere(page, decision.key, 'each to be sent', ({ state }) => state === 'done');
  }
  expect(await itemOf(page, three[0]?.key ?? '')).toMatchObject({ kind: 'update' });
  const made = posts()
    .slice(before)
    .map(({ body }) => /\bPlan \d+/.exec(JSON.stringify(body))?.[0]);
  expect(made).toEqual(three.map((decision) => decision.title));
  const [first = ''] = three.map(expectOne);
  expect(first.split('EMEA first, then APAC, then AMER.')).toHaveLength(1);
  expect(first.match(/EMEA alone\./g)?.length).toBeGreaterThanOrEqual(2);
});
