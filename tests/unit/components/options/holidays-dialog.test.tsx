// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HolidaysDialog } from '@/components/options/holidays/holidays-dialog';
import { findHolidays } from '@/utils/roster/holidays/find-holidays';
import { comingYears } from '@/utils/roster/holidays/holiday-place';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import type { StoredPerson } from '@/utils/store/database';
import { weekOf } from '../../../samples/sample-waits';

const ada: StoredPerson = {
  id: 'ada',
  name: 'Ada Fern',
  addresses: [],
  keys: [],
  zone: 'Europe/Berlin',
  zoneSource: 'typed in',
  zoneDate: '2026-11-01',
  week: weekOf([['09:00', '17:00']]),
  isMe: false,
};
let root: Root;
const draw = (sets: ReadonlyMap<string, HolidaySet>) =>
  act(async () =>
    root.render(<HolidaysDialog people={[ada]} sets={sets} onClose={() => {}} onKept={() => {}} />),
  );
const days = () => [...document.querySelectorAll<HTMLInputElement>('.holidays-day input[type=checkbox]')];
const chosen = () => days().filter(({ checked }) => checked).length;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('while what was kept is stored, and until the window closes, its days stay chosen', async () => {
  await draw(new Map());
  const before = chosen();
  expect(before).toBeGreaterThan(5);
  const place = { country: 'DE', state: null, region: null };
  const today = Temporal.Now.plainDateISO().toString();
  const range = comingYears(today);
  const found = findHolidays(place, range, 'en');
  const set = {
    ...{ person: 'ada', place, called: [], computed: today, until: range.until },
    days: found.days.map(({ date, key, name }) => ({ date, key, name, kept: name })),
  };
  await draw(new Map([['ada', set]]));
  expect(chosen()).toBe(before);
});
