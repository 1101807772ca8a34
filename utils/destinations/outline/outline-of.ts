import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { Outline, OutlineHead } from './outline';
import { partsOf } from './parts';
import { sourceOf } from './source';
import { standingOf } from './standing';
import { typed } from './text';

/** Pure: what the document of a decision says, whatever its destination. */
export function outlineOf(decision: LinkedDecision): Outline {
  return { ...headOf(decision), parts: partsOf(decision), source: sourceOf(decision) };
}

/** Pure: its head alone, without a look at the thread. */
export function headOf(decision: LinkedDecision): OutlineHead {
  return {
    title: decision.title.trim() === '' ? 'Decision' : decision.title.replace(/\s+/gu, ' ').trim(),
    standing: standingOf(decision),
    // A reader of MADR looks for the outcome behind the options, also where a box at the head says it.
    callout: { id: decision.template === 'madr' ? null : 'decision', paragraphs: typed(decision.decision) },
  };
}
