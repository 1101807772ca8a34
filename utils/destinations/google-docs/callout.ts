import type { Element } from 'hast';
import type { Run } from '@/utils/domain/text/blocks';
import type { OutlineHead, Paragraph } from '../outline/outline';
import { standingRuns } from '../outline/standing';
import { heldText } from '../written/fingerprint';
import { paragraph } from './content';
import { element } from './nodes';
import { nodesOf } from './runs';

/**
 * The box at the head of a document: where the decision stands, and the decision. It is the one part that we
 * change later, so its text is the same whether the first upload or an update wrote it.
 */
export function calloutOf({
  standing,
  callout,
}: Pick<OutlineHead, 'standing' | 'callout'>): readonly Paragraph[] {
  const bold = callout.paragraphs.map((runs) => runs.map((run): Run => ({ ...run, marks: ['bold'] })));
  return [standingRuns(standing), ...bold];
}

/** A table of one cell, which is what Google makes of no other box. */
export function calloutBox(paragraphs: readonly Paragraph[]): Element {
  const style = 'background-color:#e8f0fe;border:1px solid #aecbfa;padding:8pt';
  const cell = element(
    'td',
    paragraphs.map((each) => paragraph(...nodesOf(each))),
    { style },
  );
  return element('table', [element('tr', [cell])], { style: 'border-collapse:collapse;width:100%' });
}

/** What of a callout is compared: its bare text, all white space as one blank. */
export function calloutText(paragraphs: readonly Paragraph[]): string {
  return comparedText(paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('\n'));
}

/** A text as it is compared: without what HTML cannot hold or Docs strips, all white space as one blank, trimmed. */
export function comparedText(value: string): string {
  return heldText(value).replace(/\s+/gu, ' ').trim();
}
