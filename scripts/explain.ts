/**
 * `npm run -s explain`: reads cases as JSON lines on standard input and writes for each one line with its reply
 * window and receipt. A line that cannot be used answers `{"error"}` and the next is read.
 */
import { explain } from '../utils/domain/norms/explain.ts';
import { checkCase } from './explain/check-case.ts';
import { answerLines } from './lib/answer-lines.ts';

await answerLines(checkCase, explain);
