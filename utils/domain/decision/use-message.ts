import { blockText, runText } from '../text/block-text.ts';
import type { DocumentBlock } from '../text/blocks';
import type { Action, Decision, Named, SourceMessage } from './decision';
import { isShownPart, stretchesOf } from './left-out.ts';
import { readDue } from './read-due.ts';
import { readOwner } from './read-owner.ts';

/** What words of a message can become in the record. */
export const uses = ['decision', 'why', 'action', 'option'] as const;
export type Use = (typeof uses)[number];

/** Words of a message. */
export interface MessageWords {
  readonly text: string;
  /** Whether its author wrote them; a quote or a forward is somebody else's. */
  readonly isOwn: boolean;
}

/** What was put into the record, so that it can be taken out again. */
export type Used =
  | { readonly use: 'decision' | 'why'; readonly added: string }
  | { readonly use: 'option'; readonly added: string }
  | { readonly use: 'action'; readonly added: Action };

/** The words that a message shows: its own, or where it has none the first part that stands for them. */
export function messageText(message: SourceMessage): MessageWords {
  const own = tidy(lineText(message.blocks));
  if (own !== '') return { text: own, isOwn: true };
  const part = stretchesOf(message).find(
    (stretch) => stretch.kind === 'part' && isShownPart(message, stretch.index),
  );
  return { text: part?.kind === 'part' ? tidy(lineText(part.part.blocks)) : '', isOwn: false };
}

/** The text of blocks in which a row of a table is one line, as it is read. */
function lineText(blocks: readonly DocumentBlock[]): string {
  return blockText(blocks.flatMap(withRowsAsLines));
}

function withRowsAsLines(block: DocumentBlock): readonly DocumentBlock[] {
  if (block.type === 'quote') return [{ ...block, blocks: block.blocks.flatMap(withRowsAsLines) }];
  if (block.type === 'list')
    return [{ ...block, items: block.items.map((item) => item.flatMap(withRowsAsLines)) }];
  if (block.type !== 'table') return [block];
  return block.rows.map((row) => {
    const cells = row.map((runs) =>
      runText(runs)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' '),
    );
    return { type: 'paragraph', runs: [{ text: cells.filter(Boolean).join(' · ') }] };
  });
}

/**
 * Puts words of a message into the record. What stands there already stays: they come after it. An action's owner
 * and due date are read from these words alone. Null where there are no words.
 */
export function withWordsAs(
  decision: Decision,
  use: Use,
  { text: words, isOwn }: MessageWords,
  from: Pick<SourceMessage, 'author' | 'sentAt' | 'zone'>,
  known: readonly Named[] = [],
): { readonly change: Partial<Decision>; readonly used: Used } | null {
  const text = tidy(words);
  if (text === '') return null;
  if (use === 'decision' || use === 'why') {
    const before = decision[use].trimEnd();
    const change = { [use]: before === '' ? text : `${before}\n${text}` };
    return { change, used: { use, added: text } };
  }
  const added = text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
  if (use === 'option') {
    const options = [...decision.options.filter((option) => option.trim() !== ''), added];
    return { change: { options }, used: { use, added } };
  }
  const action: Action = {
    what: added,
    owner: isOwn ? readOwner(text, from.author, known) : null,
    due: isOwn ? readDue(text, from) : null,
  };
  const actions = [
    ...decision.actions.filter(({ what, owner, due }) => what.trim() !== '' || owner || due),
    action,
  ];
  return { change: { actions }, used: { use, added: action } };
}

/** Takes out what was put in; null where it was changed or removed since, and so is the reader's own. */
export function withoutUsed(decision: Decision, used: Used): Partial<Decision> | null {
  if (used.use === 'action') {
    const at = decision.actions.findLastIndex(
      (action) => JSON.stringify(action) === JSON.stringify(used.added),
    );
    return at === -1 ? null : { actions: decision.actions.toSpliced(at, 1) };
  }
  if (used.use === 'option') {
    const at = decision.options.lastIndexOf(used.added);
    return at === -1 ? null : { options: decision.options.toSpliced(at, 1) };
  }
  const lines = `\n${decision[used.use]}\n`;
  const at = lines.lastIndexOf(`\n${used.added}\n`);
  if (at === -1) return null;
  const rest = `${lines.slice(0, at)}${lines.slice(at + used.added.length + 1)}`;
  return { [used.use]: rest.slice(1, -1) };
}

/** Without white space around it and at the ends of its lines, and without empty lines. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .trim();
}
