import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { SourceKind } from '@/utils/roster/sources/list';
import { offeredKinds, sourceForms } from './source-forms';

export interface KindListProps {
  readonly onChoose: (kind: SourceKind) => void;
  /** Undefined where the list was not opened by a click: it takes no focus either. */
  readonly onCancel: (() => void) | undefined;
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
            <li key={kind} className="source-kind">
              <button
                type="button"
                aria-describedby={`${id}-${kind}`}
                // biome-ignore lint/a11y/noAutofocus: the list opens on the click that asks for it
                autoFocus={at === 0 && onCancel !== undefined}
                onClick={() => onChoose(kind)}
              >
                {say(title)}
              </button>
              <span id={`${id}-${kind}`}>{say(what)}</span>
            </li>
          );
        })}
      </ul>
      {onCancel !== undefined && (
        <div className="row">
          <Button look="quiet" onClick={onCancel}>
            {say('labels.cancel')}
          </Button>
        </div>
      )}
    </>
  );
}
