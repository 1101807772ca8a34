import { blockText } from '../text/block-text.ts';
import { firstWords } from '../text/first-words.ts';
import { blankDecision } from './blank-decision.ts';
import type { Decision } from './decision';
import { bareTitle } from './decision-title.ts';

/** What a reading fills in. Everything else is the reader's. */
const captured: ReadonlySet<string> = new Set<keyof Decision>([
  ...(['title', 'decision', 'source', 'participants', 'selection', 'messages', 'notRead'] as const),
]);

/** Whether a draft is as its thread was read: nobody wrote, chose or took in anything. */
export function isUntouched(decision: Decision): boolean {
  const { key, title, selection, messages, source, capturedAt, capturedZone } = decision;
  if (source === null) return false;
  const own = (of: Decision) =>
    JSON.stringify(
      Object.entries(of)
        .filter(([name, value]) => !captured.has(name) && value !== undefined)
        .toSorted(),
    );
  if (own(decision) !== own(blankDecision(key, capturedAt, capturedZone))) return false;
  if (messages.some(({ leftOut }) => leftOut?.some(({ isKept }) => isKept !== undefined))) return false;
  const words = selection === null ? '' : blockText(selection);
  if (decision.decision !== '' && decision.decision !== words) return false;
  const [first] = messages;
  // A thread in a chat is known by what it begins with.
  const begins = source.site === 'slack' && first !== undefined ? firstWords(blockText(first.blocks)) : '';
  const titles = [source.title, begins];
  return titles.some((one) => bareTitle(one) === title);
}
