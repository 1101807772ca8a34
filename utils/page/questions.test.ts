// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeQuestions } from './questions';

interface Sent {
  readonly asked: readonly string[];
  readonly answer: (answers: readonly string[]) => Promise<void>;
  readonly fail: () => Promise<void>;
}

const second = 1000;
/** After something happened: until the page has taken it in. */
const lull = async (_happened: unknown) => void (await vi.advanceTimersByTimeAsync(0));
let isHidden = false;

beforeEach(() => {
  vi.useFakeTimers();
  isHidden = false;
  vi.spyOn(Document.prototype, 'hidden', 'get').mockImplementation(() => isHidden);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A page that draws the same names again whenever something was answered, as badges do. */
function startPage(...names: readonly string[]) {
  const sent: Sent[] = [];
  const draw = () => {
    for (const name of names) questions.want(name, name);
    questions.ask();
  };
  const answered = vi.fn(draw);
  const questions = makeQuestions<string, string>((asked) => {
    const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
    sent.push({
      asked,
      answer: (answers) => lull(resolve(answers)),
      fail: () => lull(reject(new Error('asleep'))),
    });
    return promise;
  }, answered);
  const last = () => sent.at(-1) ?? expect.fail('nothing was asked');
  return { questions, sent, draw, answered, last };
}

test('one question for all that is missing, and none for what is known or under way', async () => {
  const { questions, sent, draw, answered, last } = startPage('ana', 'ben');
  draw();
  draw();
  expect(sent.map(({ asked }) => asked)).toEqual([['ana', 'ben']]);
  await last().answer(['1', '2']);
  expect(answered).toHaveBeenCalledOnce();
  expect([questions.get('ana'), questions.get('ben')]).toEqual(['1', '2']);
  draw();
  expect(sent).toHaveLength(1);
});

test('no question is longer than the worker takes', () => {
  const names = Array.from({ length: 450 }, (_, at) => `p${at}`);
  const { sent, draw } = startPage(...names);
  draw();
  expect(sent.map(({ asked }) => asked.length)).toEqual([200, 200, 50]);
  expect(sent.flatMap(({ asked }) => asked)).toEqual(names);
});

test('a question that failed is asked again after a wait that doubles up to a bound', async () => {
  const { questions, sent, draw, last } = startPage('ana');
  draw();
  for (const wait of [5, 10, 20, 40, 80, 160, 160, 160]) {
    const before = sent.length;
    await last().fail();
    // Whatever the page does in between, the worker is left alone.
    draw();
    await vi.advanceTimersByTimeAsync(wait * second - 1);
    draw();
    expect(sent).toHaveLength(before);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(before + 1);
  }
  await last().answer(['1']);
  expect(questions.get('ana')).toBe('1');
});

test('after an answer the next failure waits briefly again', async () => {
  const { questions, sent, draw, last } = startPage('ana');
  draw();
  await last().fail();
  await vi.advanceTimersByTimeAsync(5 * second);
  await last().fail();
  await vi.advanceTimersByTimeAsync(10 * second);
  await last().answer(['1']);
  questions.expire();
  draw();
  await last().fail();
  await vi.advanceTimersByTimeAsync(5 * second);
  expect(sent).toHaveLength(5);
});

test('several parts that fail together count once', async () => {
  const { sent, draw } = startPage(...Array.from({ length: 450 }, (_, at) => `p${at}`));
  draw();
  for (const part of sent) await part.fail();
  await vi.advanceTimersByTimeAsync(5 * second);
  expect(sent).toHaveLength(6);
});

test('too few answers are a failure, and none of them is taken for another’s', async () => {
  const { questions, sent, draw, last } = startPage('ana', 'ben');
  draw();
  await last().answer(['1']);
  expect(questions.get('ana')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(5 * second);
  expect(sent).toHaveLength(2);
});

test('what failed under way does not stop what is known', async () => {
  const { questions, draw, last } = startPage('ana');
  draw();
  await last().answer(['1']);
  questions.want('ben', 'ben');
  questions.ask();
  await last().fail();
  expect(questions.get('ana')).toBe('1');
});

test('a page that nobody sees asks nothing; once it is seen it does', async () => {
  const { sent, draw, last } = startPage('ana');
  draw();
  await last().fail();
  isHidden = true;
  await vi.advanceTimersByTimeAsync(3600 * second);
  expect(sent).toHaveLength(1);
  isHidden = false;
  draw();
  expect(sent).toHaveLength(2);
});

test('a roster change asks everything anew, at once though a failure made it wait', async () => {
  const { questions, sent, draw, last } = startPage('ana');
  draw();
  await last().fail();
  questions.expire();
  draw();
  expect(sent).toHaveLength(2);
  await last().fail();
  // The first wait again, and the one that was cut off asks nothing any longer.
  await vi.advanceTimersByTimeAsync(5 * second - 1);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(3);
});

test('what is known stands until the new answer, unless it would be wrong', async () => {
  const { questions, draw, last } = startPage('ana');
  draw();
  await last().answer(['old']);
  questions.expire();
  expect(questions.get('ana')).toBe('old');
  draw();
  await last().answer(['new']);
  expect(questions.get('ana')).toBe('new');
  questions.expire(true);
  expect(questions.get('ana')).toBeUndefined();
});

test.each(['after', 'before'] as const)(
  'an answer about the old roster is dropped, %s the one about the new',
  async (order) => {
    const { questions, sent, draw } = startPage('ana');
    draw();
    questions.expire();
    draw();
    const [first, second] = sent;
    if (order === 'before') await first?.answer(['old']);
    expect(questions.get('ana')).toBeUndefined();
    await second?.answer(['new']);
    if (order === 'after') await first?.answer(['old']);
    expect(questions.get('ana')).toBe('new');
    draw();
    expect(sent).toHaveLength(2);
  },
);

test('a failure about the old roster makes nothing wait', async () => {
  const { questions, sent, draw } = startPage('ana', 'ben');
  draw();
  questions.expire();
  await sent[0]?.fail();
  draw();
  expect(sent).toHaveLength(2);
});

test('a seed serves until it is asked, and never in place of an answer', async () => {
  const { questions, sent, draw, last } = startPage('ana', 'ben');
  questions.seed('ana', 'seed');
  draw();
  expect(sent.map(({ asked }) => asked)).toEqual([['ben']]);
  await last().answer(['2']);
  questions.seed('ben', 'seed');
  expect([questions.get('ana'), questions.get('ben')]).toEqual(['seed', '2']);
});

test('an answer is asked again after six hours, and stands until then', async () => {
  const { questions, sent, draw, last } = startPage('ana');
  draw();
  await last().answer(['1']);
  await vi.advanceTimersByTimeAsync(6 * 3600 * second - 1);
  draw();
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  draw();
  expect(questions.get('ana')).toBe('1');
  expect(sent).toHaveLength(2);
});
