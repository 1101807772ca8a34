import { useRef } from 'react';
import { useBoxRows } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import type { RowProblem } from '@/utils/roster/source';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

/** What is not of a file has no lines: there `line` is 0. */
function noteText(
  { line, name, what }: Pick<RowProblem, 'line' | 'what'> & { name: string | undefined },
  say: Say<PagesWords>,
) {
  if (line === 0) return name === undefined ? say(what) : say('transfer.note-of', { name, what });
  return name === undefined
    ? say('transfer.note', { line: String(line), what })
    : say('transfer.note-named', { line: String(line), name, what });
}

const byPlace = (_: RowProblem, index: number) => String(index);

/** What is to be known of a file and costs no line: each with its line and whom it is about. */
export function NoteList({ notes }: { readonly notes: readonly RowProblem[] }) {
  const { say } = useWords();
  const box = useRef<HTMLElement>(null);
  const drawn = useBoxRows({ items: notes, keyOf: byPlace, height: 19 }, box);
  return (
    // What scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <section className="import-notes" ref={box} tabIndex={0} aria-label={say('transfer.notes')}>
      <ul aria-label={say('transfer.notes')} {...drawn.props}>
        {drawn.rows.map(({ item: { line, name, what }, key, props }) => (
          <li key={key} {...props}>
            {noteText({ line, name, what }, say)}
          </li>
        ))}
      </ul>
    </section>
  );
}
