import type { Page } from 'playwright-core';
import { type Decision, templates } from '../../../utils/domain/decision/decision.ts';
import { rollout } from '../../samples/sample-decisions.ts';
import type { ExtensionPageName, OfficeInBrowser } from './launch.ts';
import { acceptAndLoadTeam } from './prepare-profile.ts';
import { putRows } from './put-rows.ts';
import { seedDecisions } from './seed-decisions.ts';
import { setSignals } from './set-signals.ts';
import { storedRows } from './stored-rows.ts';

/** A view of a page of the extension, to be looked at in every language. */
export interface Surface {
  readonly name: string;
  readonly page: ExtensionPageName;
  /** Query and hash. */
  readonly rest: string;
  /** What is there once it is drawn, below `<html lang>`. */
  readonly drawn: string;
  /** Window width, px. */
  readonly width: number;
  /** What is done before it is looked at; by elements alone, since every language says other words. */
  readonly act?: (page: Page) => Promise<void>;
}

/** What a draft has no thread for, and what is still being read; rows as this version writes them. */
const failed = { key: 'failed', state: 'failed', at: 1, tabId: 7, why: { code: 'capture.no-page' } };

const keyOf = (number: number) => `0190f5e0-0000-7000-8000-0000000002${String(number).padStart(2, '0')}`;

/** Before anything is known. */
export const emptySurfaces: readonly Surface[] = [
  { name: 'popup-empty', page: 'popup', rest: '', drawn: '.popup-empty', width: 440 },
  { name: 'log-empty', page: 'log', rest: '', drawn: '.log-empty', width: 760 },
  { name: 'draft-none', page: 'draft', rest: '', drawn: '.draft-notice', width: 360 },
];

/** A meeting that could be written instead, and times for it after all. */
async function meetAfterAll(page: Page): Promise<void> {
  await page.locator('.plan-choice').first().click();
  await page.locator('.plan-purpose .row').last().locator('button').last().click();
  await page.locator('.plan-slot-list > li').first().waitFor();
}

const showWeek = (page: Page) => page.locator('.day-controls [aria-pressed=false]').click();

/** With people, drafts and decisions, as `fillSurfaces` puts them in. */
export const filledSurfaces: readonly Surface[] = [
  { name: 'popup', page: 'popup', rest: '', drawn: '.popup-decisions', width: 440 },
  { name: 'log', page: 'log', rest: '', drawn: '.log-line', width: 1100 },
  { name: 'log-narrow', page: 'log', rest: '', drawn: '.log-line', width: 360 },
  { name: 'record', page: 'log', rest: `#${keyOf(1)}`, drawn: '.draft-source', width: 1100 },
  { name: 'record-narrow', page: 'log', rest: `#${keyOf(2)}`, drawn: '.draft-source', width: 360 },
  { name: 'record-replaced', page: 'log', rest: `#${keyOf(5)}`, drawn: '.draft-source', width: 760 },
  { name: 'record-missing', page: 'log', rest: '#nowhere', drawn: '#record-title', width: 760 },
  ...templates.map((template, index) => ({
    name: `draft-${template}`,
    page: 'draft' as const,
    rest: `?key=${keyOf(10 + index)}`,
    drawn: '.draft-finish',
    width: 360,
  })),
  { name: 'draft-update', page: 'draft', rest: `?key=${keyOf(1)}`, drawn: '.draft-finish', width: 760 },
  { name: 'draft-failed', page: 'draft', rest: '?key=failed', drawn: '.draft-notice-actions', width: 360 },
  {
    name: 'planner',
    page: 'planner',
    rest: '#group=g1',
    drawn: '.plan-choice',
    width: 1100,
    act: meetAfterAll,
  },
  {
    name: 'planner-narrow',
    page: 'planner',
    rest: '#group=g1',
    drawn: '.plan-choice',
    width: 360,
    act: meetAfterAll,
  },
  { name: 'day', page: 'day', rest: '', drawn: 'tbody tr', width: 1100 },
  { name: 'day-narrow', page: 'day', rest: '', drawn: 'tbody tr', width: 360 },
  { name: 'week', page: 'day', rest: '', drawn: 'tbody tr', width: 1100, act: showWeek },
];

/** Loads the sample team, and fills the tables: each status in the log, each template among the drafts. */
export async function fillSurfaces(office: OfficeInBrowser): Promise<void> {
  const page = await office.extensionPage('welcome');
  await setSignals(page, { consent: false, language: 'en' });
  await acceptAndLoadTeam(page);
  const statuses = ['accepted', 'proposed', 'draft', 'rejected', 'superseded'] as const;
  const now = Date.now();
  const decisions = statuses.map((status, index) => ({
    ...inGreek(rollout),
    key: keyOf(index + 1),
    id: `2026-11-2${index}-σχεδιο`,
    status,
    template: templates[index] ?? 'plain',
    // Each in a thread: the first two share one.
    source: { ...inGreek(rollout.source), threadId: `thread ${Math.max(1, index)}` },
    supersedes: index === 0 ? '2026-11-24-σχεδιο' : null,
    supersededBy: status === 'superseded' ? '2026-11-20-σχεδιο' : null,
    objectionDeadline: status === 'proposed' ? now + 3 * 86_400_000 : null,
    next: 'Επόμενο',
    measures: ['Μέτρο'],
  }));
  await seedDecisions(
    page,
    decisions.map((decision, index) => ({ decision, savedAt: now - index * 40 * 86_400_000 })),
  );
  const drafts = templates.map((template, index) => {
    const { supersedes: _, ...rest } = inGreek(rollout);
    const decision: Decision = {
      ...rest,
      key: keyOf(10 + index),
      id: null,
      template,
      status: 'proposed',
      supersedes: template === 'madr' ? '2026-11-24-σχεδιο' : null,
      source: template === 'goal' ? null : { ...rest.source, threadId: `thread ${index + 1}` },
      objectionDeadline: template === 'daci' ? now + 2 * 86_400_000 : null,
    };
    return { key: decision.key, state: 'open', at: now - index * 3_600_000, decision };
  });
  const changed = { key: keyOf(1), state: 'open', at: now, decision: decisions[0] };
  const people = (await storedRows(page, 'people')) as readonly { readonly id: string }[];
  const members = people.slice(0, 5).map(({ id }) => ({ kind: 'person', id }));
  const group = { id: 'g1', name: 'Ομάδα', addresses: [], members, quorum: 'all', keys: [] };
  await putRows(page, {
    drafts: [...drafts, changed, failed],
    people: people.map(inGreek),
    groups: [group],
  });
  await page.close();
}

/** Whose text is not ours: names, places and sentences. */
const typed = /^(title|decision|why|name|place|what|text|label|sentText|options|timeOff)$/;
const greek = 'αβκδεφγηικκλμνοπκρστυβωξυζ';

/**
 * A row as a team would write it that writes in Greek letters, so that Latin ones on a screen are words of ours or of the
 * browser.
 */
function inGreek<Row>(row: Row): Row {
  const turn = (value: unknown, isTyped: boolean): unknown => {
    if (typeof value === 'string') return isTyped ? inGreekLetters(value) : value;
    if (Array.isArray(value)) return value.map((one) => turn(one, isTyped));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      // What was not read is told by codes.
      Object.entries(value).map(([name, one]) => [
        name,
        name === 'notRead' ? one : turn(one, typed.test(name)),
      ]),
    );
  };
  return turn(row, false) as Row;
}

const inGreekLetters = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text)
    ? text
    : text.toLowerCase().replace(/[a-z]/g, (letter) => greek[letter.charCodeAt(0) - 97] ?? letter);
