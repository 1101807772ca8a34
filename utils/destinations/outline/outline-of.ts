import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { Outline, OutlineHead } from './outline';
import { partsOf } from './parts';
import { sourceOf } from './source';
import { standingOf } from './standing';
import { typed } from './text';
import type { DocumentWords } from './words';

/** Pure: what the document of a decision says, whatever its destination. */
export function outlineOf(decision: LinkedDecision, words: DocumentWords): Outline {
  return {
    ...headOf(decision, words),
    parts: partsOf(decision, words),
    source: sourceOf(decision, words),
  };
}

/** Pure: its head alone, without a look at the thread. */
export function headOf(decision: LinkedDecision, words: DocumentWords): OutlineHead {
  const title = decision.title.replace(/\s+/gu, ' ').trim();
  return {
    title: title || words.say('fields.decision'),
    standing: standingOf(decision, words),
    // A reader of MADR looks for the outcome behind the options, also where a box at the head says it.
    callout: { id: decision.template === 'madr' ? null : 'decision', paragraphs: typed(decision.decision) },
  };
}
