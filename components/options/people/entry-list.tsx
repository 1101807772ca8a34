import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/button';

export interface EntryListProps<Entry> {
  readonly legend: string;
  readonly help: string;
  readonly addLabel: string;
  /** What the button is called that removes an entry; entries are counted from 1. */
  readonly removeLabel: (number: number) => string;
  readonly entries: readonly Entry[];
  readonly blank: () => Entry;
  readonly problemAt: (index: number) => string | undefined;
  readonly onChange: (entries: readonly Entry[]) => void;
  /** The controls of one entry; `tie` marks them where the entry has a problem. */
  readonly children: (entry: Entry, change: (more: Partial<Entry>) => void, tie: EntryTie) => ReactNode;
}

export interface EntryTie {
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** A list of dated entries of one kind, to be added, changed and removed. */
export function EntryList<Entry>(props: EntryListProps<Entry>) {
  const { legend, help, addLabel, removeLabel, entries, blank, problemAt, onChange, children } = props;
  const id = useId();
  return (
    <fieldset className="editor-group">
      <legend className="options-legend">{legend}</legend>
      {entries.map((entry, index) => {
        const problem = problemAt(index);
        const tie: EntryTie = {
          'aria-invalid': problem === undefined ? undefined : true,
          'aria-describedby': problem === undefined ? undefined : `${id}-${index}`,
        };
        const change = (more: Partial<Entry>) =>
          onChange(entries.map((one, at) => (at === index ? { ...one, ...more } : one)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place in the list
          <div key={index} className="editor-entry">
            <div className="editor-entry-row">
              {children(entry, change, tie)}
              <Button
                look="quiet"
                className="editor-remove"
                aria-label={removeLabel(index + 1)}
                onClick={() => onChange(entries.filter((_, at) => at !== index))}
              >
                ✕
              </Button>
            </div>
            {problem !== undefined && (
              <span className="editor-problem" id={`${id}-${index}`} role="alert">
                {problem}
              </span>
            )}
          </div>
        );
      })}
      <div className="row">
        <Button onClick={() => onChange([...entries, blank()])}>{addLabel}</Button>
        <span className="quiet-text editor-help">{help}</span>
      </div>
    </fieldset>
  );
}
