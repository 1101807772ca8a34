import { createInterface } from 'node:readline';
import type { CheckedCase } from '../explain/check-case.ts';

/**
 * Reads cases as JSON lines on standard input and writes one JSON line for each; one that cannot be used answers
 * `{"error"}` and the next is read. Empty lines are passed over.
 */
export async function answerLines<Case>(
  check: (input: unknown) => CheckedCase<Case>,
  answer: (checked: Case) => unknown,
): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(line, check, answer))}\n`);
  }
}

function answerLine<Case>(
  line: string,
  check: (input: unknown) => CheckedCase<Case>,
  answer: (checked: Case) => unknown,
): unknown {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON; write one case per line.' };
  }
  const checked = check(input);
  if (!checked.ok) {
    const sentences = checked.problems.map(({ field, what }) => (field === '' ? what : `${field}: ${what}`));
    return { error: sentences.join(' ') };
  }
  try {
    return answer(checked.value);
  } catch (thrown) {
    return { error: `This case cannot be computed: ${thrown instanceof Error ? thrown.message : thrown}` };
  }
}
