import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useSignals } from '@/components/ui/use-signals';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { normChanges } from '@/utils/domain/norms/norm-changes';
import type { NormMatrix } from '@/utils/domain/norms/norms';
import { writeNormsLine } from '@/utils/handbook/norms-line';
import { writeHandbook } from '@/utils/handbook/write-handbook';
import { languageOf } from '@/utils/words/languages';
import { changeText } from './change-text';
import { type PastedNorms, readPastedNorms, speakerOf } from './read-norms';

interface ShareNormsProps extends SectionProps {
  readonly team: NormMatrix;
  /** Makes the norms hold from now on, `count` of them other than before. */
  readonly onUse: (norms: NormMatrix, count: number) => Promise<void>;
}

/** The team's norms to hand on, as a line or as a page, and those of a teammate to take over after a look. */
export function ShareNorms({ team, onUse, tell }: ShareNormsProps) {
  const { say } = useWords();
  const signals = useSignals();
  const [text, setText] = useState('');
  const read = usePasted(text, team);
  const changes = read?.ok ? normChanges({ team, people: {} }, { team: read.norms, people: {} }) : [];

  const copy = async (make: () => Promise<string> | string, done: string) => {
    const isCopied = await Promise.resolve(make())
      .then((made) => navigator.clipboard.writeText(made))
      .then(
        () => true,
        () => false,
      );
    tell({ text: isCopied ? done : say('handbook.not-copied') });
  };
  const copyPage = () =>
    copy(
      async () => writeHandbook(team, await speakerOf(languageOf(signals?.documentLanguage, 'en'))),
      say('handbook.copied-page'),
    );
  return (
    <div className="card stack">
      <h3>{say('handbook.share')}</h3>
      <p className="options-lead">{say('handbook.share-text')}</p>
      <div className="row">
        <Button onClick={() => void copy(() => writeNormsLine(team), say('handbook.copied-line'))}>
          {say('handbook.copy-line')}
        </Button>
        <Button onClick={() => void copyPage()}>{say('handbook.copy-page')}</Button>
      </div>
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
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {read?.ok && (
        <div className="share-norms-found" role="status">
          <strong>
            {changes.length === 0
              ? say('handbook.nothing-changes')
              : say('handbook.would-change', { count: changes.length })}
          </strong>
          <ul>
            {changes.map((change) => (
              <li key={`${change.channel}${change.urgency}`}>{changeText(change, undefined, say)}</li>
            ))}
            {read.problems
              .map((problem) => say(problem))
              .map((problem) => (
                <li key={problem} className="quiet-text">
                  {problem}
                </li>
              ))}
          </ul>
          {changes.length > 0 && (
            <Button
              look="primary"
              onClick={async () => {
                await onUse(read.norms, changes.length);
                setText('');
              }}
            >
              {say('handbook.use')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** What the pasted text says; null while there is none or it is being read. */
function usePasted(text: string, team: NormMatrix): PastedNorms | null {
  const [read, setRead] = useState<{ readonly text: string; readonly found: PastedNorms } | null>(null);
  const base = useRef(team);
  base.current = team;
  useEffect(() => {
    let isWanted = text.trim() !== '';
    if (isWanted) {
      void readPastedNorms(text, base.current).then((found) => {
        if (isWanted) setRead({ text, found });
      });
    }
    return () => {
      isWanted = false;
    };
  }, [text]);
  return read?.text === text ? read.found : null;
}
