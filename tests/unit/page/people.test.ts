// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { testPerson } from '@/tests/kits/page/test-page';
import { makePeople } from '@/utils/page/people';
import type { PeopleAnswer } from '@/utils/platform/messages';

const hint = (value: string) => ({ kind: 'email', value, label: value }) as const;
const answerOf = (urgency: 'urgent' | 'standard', mine: string): PeopleAnswer => ({
  revision: 1,
  people: [testPerson(0)],
  me: [hint(mine)],
  chosen: { t1: urgency },
});

test('of two answers the one to the later question says who I am and what I chose, whichever comes last', async () => {
  const waiting: ((answer: PeopleAnswer) => void)[] = [];
  const answered = vi.fn();
  const people = makePeople(() => new Promise((resolve) => waiting.push(resolve)), answered);
  for (const name of ['ana', 'ben']) {
    people.find(hint(name));
    people.ask();
  }
  waiting[1]?.(answerOf('urgent', 'new'));
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  waiting[0]?.(answerOf('standard', 'old'));
  await vi.waitFor(() => expect(answered).toHaveBeenCalledTimes(2));
  expect(people.chosen('t1')).toBe('urgent');
  expect([people.isMe(hint('new')), people.isMe(hint('old'))]).toEqual([true, false]);
  // Each person is of its own question.
  expect(people.find(hint('ana'))?.id).toBe('p1');
});

test('a choice is not undone by an answer that was under way when it was made', async () => {
  const waiting: ((answer: PeopleAnswer) => void)[] = [];
  const answered = vi.fn();
  const people = makePeople(() => new Promise((resolve) => waiting.push(resolve)), answered);
  people.find(hint('ana'));
  people.ask();
  people.choose('t1', 'urgent');
  waiting[0]?.(answerOf('standard', 'me'));
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  expect(people.chosen('t1')).toBe('urgent');
  people.find(hint('ben'));
  people.ask();
  waiting[1]?.(answerOf('standard', 'me'));
  await vi.waitFor(() => expect(answered).toHaveBeenCalledTimes(2));
  expect(people.chosen('t1')).toBe('standard');
});

test('who was named here before is drawn without a question, and no seed takes the place of an answer', async () => {
  const send = vi.fn(async () => answerOf('urgent', 'me'));
  const answered = vi.fn();
  const people = makePeople(send, answered);
  people.seed([hint('ana')], answerOf('standard', 'me'));
  expect(people.find(hint('ana'))?.id).toBe('p1');
  people.ask();
  expect(send).not.toHaveBeenCalled();
  people.find(hint('ben'));
  people.ask();
  await vi.waitFor(() => expect(people.chosen('t1')).toBe('urgent'));
  people.seed([hint('ben')], { ...answerOf('standard', 'me'), people: [null] });
  expect(people.find(hint('ben'))?.id).toBe('p1');
  expect(people.chosen('t1')).toBe('urgent');
});
