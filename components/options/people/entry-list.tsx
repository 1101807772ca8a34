import { type ReactNode, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useEntryFocus } from '@/components/ui/use-entry-focus';
import type { FieldProblem } from '@/utils/roster/read-form';
import { type EntryProblems, ProblemLines, problemsAt } from './problems';

export interface EntryListProps<Entry> {
  readonly legend: string;
  readonly help: string;
  readonly addLabel: string;
  /** What the button is called that removes an entry; entries are counted from 1. */
  readonly removeLabel: (number: number) => string;
  readonly entries: readonly Entry[];
  readonly blank: () => Entry;
  /** Of the whole person; `path` says which of them are of this list: `timeOff`. */
  readonly problems: readonly FieldProblem[];
  readonly path: string;
  readonly onChange: (entries: readonly Entry[]) => void;
  /** Entries that stand folded above the others, those with the same answer together; null: none of them. */
  readonly foldOf?: (entry: Entry) => string | null;
  /** What a fold is called that holds so many. */
  readonly foldLabel?: (fold: string, count: number) => string;
  /** The controls of one entry; `wrong.tie` marks the one that is wrong. */
  readonly children: (
    entry: Entry,
    change: (more: Partial<Entry>) => void,
    wrong: EntryProblems,
  ) => ReactNode;
}

/** A list of dated entries of one kind, to be added, changed and removed. */
export function EntryList<Entry extends object>(props: EntryListProps<Entry>) {
  const { legend, help, addLabel, removeLabel, entries, blank, problems, path, onChange, children } = props;
  const id = useId();
  // What is edited stays in its fold: it must not go from under the hands.
  const [known] = useState(() => new WeakMap<Entry, string | null>());
  const foldOf = (entry: Entry) => {
    if (!known.has(entry)) known.set(entry, props.foldOf?.(entry) ?? null);
    return known.get(entry) ?? null;
  };
  const { list, note } = useEntryFocus<HTMLFieldSetElement>('.editor-entry', '.editor-add');
  const row = (entry: Entry, index: number) => {
    const wrong = problemsAt(problems, `${path}.${index}`, id);
    const change = (more: Partial<Entry>) => {
      const next = { ...entry, ...more };
      known.set(next, foldOf(entry));
      onChange(entries.map((one, at) => (at === index ? next : one)));
    };
    return (
      <div key={index} className="editor-entry">
        <div className="editor-entry-row">
          {children(entry, change, wrong)}
          <Button
            look="quiet"
            className="editor-remove"
            aria-label={removeLabel(index + 1)}
            onClick={() => {
              note('removed');
              onChange(entries.filter((_, at) => at !== index));
            }}
          >
            ✕
          </Button>
        </div>
        <ProblemLines problems={wrong} />
      </div>
    );
  };
  const folds = Map.groupBy(entries.entries(), ([, entry]) => foldOf(entry));
  return (
    <fieldset className="editor-group" ref={list}>
      <legend className="options-legend">{legend}</legend>
      {[...folds].map(
        ([fold, of]) =>
          fold !== null && (
            <details key={fold} className="editor-fold">
              <summary>{props.foldLabel?.(fold, of.length)}</summary>
              {of.map(([index, entry]) => row(entry, index))}
            </details>
          ),
      )}
      {folds.get(null)?.map(([index, entry]) => row(entry, index))}
      <div className="row">
        <Button
          className="editor-add"
          onClick={() => {
            note('added');
            onChange([...entries, blank()]);
          }}
        >
          {addLabel}
        </Button>
        <span className="quiet-text editor-help">{help}</span>
      </div>
    </fieldset>
  );
}
