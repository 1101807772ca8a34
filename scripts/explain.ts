/**
 * `npm run -s explain`: reads cases as JSON lines on standard input and writes for each one line with its reply
 * window and receipt. A line that cannot be used answers `{"error"}` and the next is read.
 */
import { createInterface } from 'node:readline';
import { explain } from '../utils/domain/norms/explain.ts';
import { checkCase } from './explain/check-case.ts';

function answer(line: string): unknown {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON; write one case per line.' };
  }
  const checked = checkCase(input);
  if (!checked.ok) {
    const sentences = checked.problems.map(({ field, what }) => (field === '' ? what : `${field}: ${what}`));
    return { error: sentences.join(' ') };
  }
  try {
    return explain(checked.value);
  } catch (thrown) {
    return { error: `This case cannot be computed: ${thrown instanceof Error ? thrown.message : thrown}` };
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
