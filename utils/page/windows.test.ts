import { expect, test, vi } from 'vitest';
import { compileFor } from '@/utils/domain/calendar';
import { receipt } from '@/utils/domain/receipt';
import { replyWindow } from '@/utils/domain/reply-window';
import type { WindowAnswer, WindowQuestion } from '@/utils/platform/messages';
import { testPerson } from './test-page';
import { makeWindows } from './windows';

const now = Date.parse('2026-11-27T17:10Z');
const norm = { amount: 30, unit: 'working-days' } as const;
const person = testPerson(now);
const week = { mon: [['09:00', '17:00']], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } as const;
const minute = 60_000;

async function answer({ cases }: { cases: readonly WindowQuestion[] }): Promise<readonly WindowAnswer[]> {
  return cases.map(({ sentAt }) => {
    const calendar = compileFor({ zone: person.zone, week }, sentAt);
    const window = replyWindow(calendar, norm, sentAt);
    const made = window === 'beyond' ? 'beyond' : receipt(calendar, norm, sentAt, window);
    if (window === 'beyond' || made === 'beyond') throw new Error('beyond');
    return { window, receipt: made };
  });
}

test('what the calendar does not reach is asked once, and the answer serves the minutes that follow', async () => {
  const send = vi.fn(answer);
  const answered = vi.fn();
  const windows = makeWindows(send, answered);
  expect(windows.find(person, norm, now)).toBeUndefined();
  expect(windows.find(person, norm, now)).toBeUndefined();
  windows.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  const due = windows.find(person, norm, now)?.window.due;
  expect(due).toBeGreaterThan(now);
  expect(windows.find(person, norm, now + 5 * minute)?.window.due).toBe(due);
  windows.ask();
  expect(send).toHaveBeenCalledOnce();
  expect(send.mock.calls[0]?.[0].cases).toHaveLength(1);
});

test('what it does reach is never asked', () => {
  const send = vi.fn(answer);
  const windows = makeWindows(send, () => {});
  expect(windows.find(person, { amount: 1, unit: 'working-days' }, now)?.window.due).not.toBeNull();
  windows.ask();
  expect(send).not.toHaveBeenCalled();
});
