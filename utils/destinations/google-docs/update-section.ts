import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { Run } from '@/utils/domain/text/blocks';
import type { ToDo } from '../outline/outline';
import { outlineOf } from '../outline/outline-of';
import { linked } from '../outline/text';
import { bothTimes } from '../outline/times';
import { changedWords, type FieldSnapshot, inBox, isEmptied } from '../written/field-snapshot';
import { calloutOf } from './callout';
import type { Line } from './write-text';

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
  }: { now: number; written: FieldSnapshot | null | undefined; isCalloutOurs: boolean },
): Line[] {
  const outline = outlineOf(decision);
  const actions = outline.parts.flatMap(({ content }) => (content.kind === 'actions' ? content.actions : []));
  const changed = changedWords(decision, written).filter(
    // The box and the to-dos say these already, unless nothing is left to be said of them there.
    ([name]) => !(inBox.has(name) || name === 'Actions') || isEmptied(decision, name),
  );
  return [
    { runs: [{ text: `Update of ${bothTimes(now, decision.capturedZone)}` }], isHeading: true },
    ...calloutOf(outline).map((runs) => ({ runs })),
    ...actions.map(actionLine),
    ...changed.map(([name, word]) => ({
      runs: [{ text: `${name}: `, marks: ['bold'] as const }, ...runsOf(word)],
    })),
    ...(isCalloutOurs
      ? []
      : [
          {
            runs: [
              {
                text: 'The box at the head of this document was changed or taken out by hand, so it was left as it is.',
              },
            ],
          },
        ]),
  ];
}

/** Bare addresses become links, as elsewhere in a document. */
function runsOf(word: Run): readonly Run[] {
  return word.href === undefined ? linked(word.text) : [word];
}

function actionLine({ paragraphs, tail }: ToDo): Line {
  const runs = paragraphs.flatMap((each, at) => (at === 0 ? each : [{ text: '\n' }, ...each]));
  return { runs: [{ text: '☐ ' }, ...runs, { text: tail }] };
}
