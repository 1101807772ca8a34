import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { SourceKind } from '@/utils/roster/sources/list';
import { offeredKinds, sourceForms } from './source-forms';

export interface KindListProps {
  readonly onChoose: (kind: SourceKind) => void;
  readonly onCancel: () => void;
}

/** Which kind of source to add: a button for each, with a sentence. */
export function KindList({ onChoose, onCancel }: KindListProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <>
      <p id={id} className="source-note">
        {say('sources.kinds')}
      </p>
      <ul className="source-kinds" aria-labelledby={id}>
        {offeredKinds.map((kind, at) => {
          const { title, what } = sourceForms[kind];
          return (
            <li key={kind}>
              <button
                type="button"
                className="source-kind"
                aria-labelledby={`${id}-${kind}`}
                aria-describedby={`${id}-${kind}-what`}
                // biome-ignore lint/a11y/noAutofocus: the list opens on the click that asks for it
                autoFocus={at === 0}
                onClick={() => onChoose(kind)}
              >
                <strong id={`${id}-${kind}`}>{say(title)}</strong>
                <span id={`${id}-${kind}-what`}>{say(what)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className="row">
        <Button look="quiet" onClick={onCancel}>
          {say('labels.cancel')}
        </Button>
      </div>
    </>
  );
}
