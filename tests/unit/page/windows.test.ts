// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { testPerson } from '@/tests/kits/page/test-page';
import { receipt } from '@/utils/domain/norms/receipt';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import { compileFor } from '@/utils/domain/time/calendar';
import { makeQuestions } from '@/utils/page/questions';
import { makeWindows } from '@/utils/page/windows';
import type { WindowAnswer, WindowQuestion } from '@/utils/platform/messages';

const now = Date.parse('2026-11-27T17:10Z');
const norm = { amount: 30, unit: 'working-days' } as const;
const person = testPerson(now);
const week = { mon: [['09:00', '17:00']], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } as const;
const minute = 60_000;

async function answer(cases: readonly WindowQuestion[]): Promise<readonly WindowAnswer[]> {
  return cases.map(({ sentAt }) => {
    const calendar = compileFor({ zone: person.zone, week }, sentAt);
    const window = replyWindow(calendar, norm, sentAt);
    const made = window === 'beyond' ? 'beyond' : receipt(calendar, norm, sentAt, window);
    if (window === 'beyond' || made === 'beyond') throw new Error('beyond');
    return { window, receipt: made };
  });
}

function start(send = vi.fn(answer)) {
  const answered = vi.fn();
  const questions = makeQuestions(send, answered);
  return { send, answered, questions, windows: makeWindows(questions) };
}

test('what the calendar does not reach is asked once, and the answer serves the minutes that follow', async () => {
  const { send, answered, questions, windows } = start();
  expect(windows.find(person, norm, now)).toBeUndefined();
  expect(windows.find(person, norm, now)).toBeUndefined();
  questions.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  const due = windows.find(person, norm, now)?.window.due;
  expect(due).toBeGreaterThan(now);
  expect(windows.find(person, norm, now + 5 * minute)?.window.due).toBe(due);
  questions.ask();
  expect(send).toHaveBeenCalledOnce();
  expect(send.mock.calls[0]?.[0]).toHaveLength(1);
});

test('what it does reach is never asked', () => {
  const { send, questions, windows } = start();
  expect(windows.find(person, { amount: 1, unit: 'working-days' }, now)?.window.due).not.toBeNull();
  questions.ask();
  expect(send).not.toHaveBeenCalled();
});

test('a window whose question failed is asked again, and comes', async () => {
  vi.useFakeTimers();
  const send = vi.fn(answer).mockRejectedValueOnce(new Error('asleep'));
  const { answered, questions, windows } = start(send);
  const draw = () => {
    windows.find(person, norm, now);
    questions.ask();
  };
  answered.mockImplementation(draw);
  draw();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(windows.find(person, norm, now)?.window.due).toBeGreaterThan(now);
  expect(send).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('no window of the old roster is shown beside the new one', async () => {
  const { answered, questions, windows } = start();
  windows.find(person, norm, now);
  questions.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  questions.expire(true);
  expect(windows.find(person, norm, now)).toBeUndefined();
  questions.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledTimes(2));
  expect(windows.find(person, norm, now)?.window.due).toBeGreaterThan(now);
});

test('of a page that stays open for days only the last windows of each person are kept', () => {
  const { questions, windows } = start();
  const forget = vi.spyOn(questions, 'forget');
  for (let at = 0; at < 25; at++) windows.find(person, norm, now + at * minute);
  expect(forget).toHaveBeenCalledTimes(5);
});
