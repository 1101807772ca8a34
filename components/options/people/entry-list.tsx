import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/button';
import type { FieldProblem } from '@/utils/roster/read-form';
import { type EntryProblems, ProblemLines, problemsAt } from './problems';
import { useEntryFocus } from './use-entry-focus';

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
  /** The controls of one entry; `wrong.tie` marks the one that is wrong. */
  readonly children: (
    entry: Entry,
    change: (more: Partial<Entry>) => void,
    wrong: EntryProblems,
  ) => ReactNode;
}

/** A list of dated entries of one kind, to be added, changed and removed. */
export function EntryList<Entry>(props: EntryListProps<Entry>) {
  const { legend, help, addLabel, removeLabel, entries, blank, problems, path, onChange, children } = props;
  const id = useId();
  const { list, note } = useEntryFocus<HTMLFieldSetElement>('.editor-entry', '.editor-add');
  return (
    <fieldset className="editor-group" ref={list}>
      <legend className="options-legend">{legend}</legend>
      {entries.map((entry, index) => {
        const wrong = problemsAt(problems, `${path}.${index}`, id);
        const change = (more: Partial<Entry>) =>
          onChange(entries.map((one, at) => (at === index ? { ...one, ...more } : one)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place in the list
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
      })}
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
