import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { Run } from '@/utils/domain/text/blocks';
import type { ToDo } from '../outline/outline';
import { outlineOf } from '../outline/outline-of';
import { linked } from '../outline/text';
import { bothTimes } from '../outline/times';
import type { DocumentWords } from '../outline/words';
import { changedWords, type FieldSnapshot, inBox, isEmptied } from '../written/field-snapshot';
import { calloutOf } from './callout';
import type { WrittenLine } from './write-text';

/**
 * The section that an update appends: where the decision stands now, what is left to do, and every other field
 * that is not as it was when the document was last written; `written` are the words of that time.
 */
export function updateSection(
  decision: LinkedDecision,
  {
    now,
    written,
    isCalloutOurs,
    words,
  }: {
    now: number;
    written: FieldSnapshot | null | undefined;
    isCalloutOurs: boolean;
    words: DocumentWords;
  },
): WrittenLine[] {
  const { say } = words;
  const outline = outlineOf(decision, words);
  const actions = outline.parts.flatMap(({ content }) => (content.kind === 'actions' ? content.actions : []));
  const changed = changedWords(decision, written, words).filter(
    // The box and the to-dos say these already, unless nothing is left to be said of them there.
    ({ field }) => !(inBox.has(field) || field === 'fields.actions') || isEmptied(decision, field),
  );
  return [
    {
      runs: [{ text: say('document.update-of', { time: bothTimes(now, decision.capturedZone, words) }) }],
      isHeading: true,
    },
    ...calloutOf(outline).map((runs) => ({ runs })),
    ...actions.map(actionLine),
    ...changed.map(({ name, now: word }) => ({
      runs: [{ text: `${say('document.label', { name })} `, marks: ['bold'] as const }, ...runsOf(word)],
    })),
    ...(isCalloutOurs ? [] : [{ runs: [{ text: say('document.head-changed') }] }]),
  ];
}

/** Bare addresses become links, as elsewhere in a document. */
function runsOf(word: Run): readonly Run[] {
  return word.href === undefined ? linked(word.text) : [word];
}

function actionLine({ paragraphs, tail }: ToDo): WrittenLine {
  const runs = paragraphs.flatMap((each, at) => (at === 0 ? each : [{ text: '\n' }, ...each]));
  return { runs: [{ text: '☐ ' }, ...runs, { text: tail }] };
}
