import { useEffect, useRef, useState } from 'react';
import { Field } from '@/components/ui/field';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { NormMatrix } from '@/utils/domain/norms/norms';
import './share.css';
import { CopyNorms } from './copy-norms';
import { PastedPreview } from './pasted-preview';
import { type PastedNorms, readPastedNorms } from './read-norms';
import { useSelectedNorms } from './use-selected-norms';

interface ShareNormsProps extends SectionProps {
  readonly team: NormMatrix;
  /** Makes the norms hold from now on, `count` of them other than before. */
  readonly onUse: (norms: NormMatrix, count: number) => Promise<void>;
}

/** The team's norms to hand on, as a line or as a page, and those of a teammate to take over after a look. */
export function ShareNorms({ team, onUse, tell }: ShareNormsProps) {
  const { say } = useWords();
  const [text, setText] = useState('');
  /** A selection without any line is told as what it is; an empty field says nothing. */
  const [isSelected, setIsSelected] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const read = usePasted(text, isSelected, team);
  useSelectedNorms((selected) => {
    setText(selected);
    setIsSelected(true);
    card.current?.scrollIntoView({ block: 'start' });
  });
  return (
    <div className="card stack" ref={card}>
      <h3>{say('handbook.share')}</h3>
      <p className="options-lead">{say('handbook.share-text')}</p>
      <CopyNorms team={team} tell={tell} />
      <Field
        label={say('handbook.paste')}
        help={say('handbook.paste-help')}
        problem={read?.ok === false ? say(read.what) : undefined}
      >
        {(tie) => (
          <textarea
            {...tie}
            className="input share-norms-text"
            dir="auto"
            rows={4}
            spellCheck={false}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setIsSelected(false);
            }}
          />
        )}
      </Field>
      {read?.ok && (
        <PastedPreview
          read={read}
          team={team}
          tell={tell}
          onUse={async (norms, count) => {
            await onUse(norms, count);
            // People, or where they come from, are still to be looked at.
            if (read.sources.length === 0 && read.people === undefined) setText('');
          }}
        />
      )}
    </div>
  );
}

/** What the text says; null while there is none or it is being read. */
function usePasted(text: string, isSelected: boolean, team: NormMatrix): PastedNorms | null {
  const [read, setRead] = useState<{ readonly text: string; readonly found: PastedNorms } | null>(null);
  const base = useRef(team);
  base.current = team;
  useEffect(() => {
    let isWanted = text.trim() !== '' || isSelected;
    if (isWanted) {
      void readPastedNorms(text, base.current).then((found) => {
        if (isWanted) setRead({ text, found });
      });
    }
    return () => {
      isWanted = false;
    };
  }, [text, isSelected]);
  const isShown = text.trim() !== '' || isSelected;
  return isShown && read?.text === text ? read.found : null;
}
