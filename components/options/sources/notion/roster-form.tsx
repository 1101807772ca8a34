import '../../connections/connections.css';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { RosterTable } from '@/utils/destinations/notion/roster/roster-table';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { WithGroups } from '../with-groups';
import type { ChosenDatabase } from './chosen-database';
import { makeRoster } from './make-roster';
import { useRosterTable } from './use-roster-table';

/** A page that was chosen. */
export interface ChosenPage {
  readonly pageId: string;
  readonly name: string;
}

export interface RosterFormProps extends SectionProps {
  readonly account: NotionSettings;
  readonly page: ChosenPage;
  /** With the database, whose properties are chosen next. */
  readonly onDone: (made: ChosenDatabase) => void;
  /** To another page. */
  readonly onLeave: () => void;
  readonly onCancel: () => void;
}

/** *Create a roster database here*: what is written and who sees it, then how far it is. */
export function RosterForm({ account, page, onDone, onLeave, onCancel, tell }: RosterFormProps) {
  const { say, show } = useWords();
  const [withGroups, setWithGroups] = useState(false);
  const table = useRosterTable(withGroups);
  const [written, setWritten] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);
  const [problem, setProblem] = useState<Told>();
  const cancel = useRef<AbortController>(null);
  const heading = useLostFocus<HTMLHeadingElement>(page.pageId);
  // Nobody sees any more how far it is, so it ends.
  useEffect(() => () => cancel.current?.abort(), []);

  const start = async (all: RosterTable) => {
    const running = new AbortController();
    cancel.current = running;
    setProblem(undefined);
    setWritten({ done: 0, all: all.rows.length });
    const progress = (done: number, of: number) => {
      setIsWaiting(false);
      setWritten({ done, all: of });
    };
    const { signal } = running;
    const making = makeRoster(account, page, all, { signal, progress, onWait: () => setIsWaiting(true) });
    const made = await making.finally(() => {
      setWritten(null);
      setIsWaiting(false);
    });
    if (!made.ok) return setProblem(made.words);
    const { name: title } = made.value;
    tell({ text: phrase('sources.roster-done', { count: all.rows.length, title }) });
    onDone({ ...made.value, isMade: true });
  };
  if (table === undefined) return null;
  const { title, rows, hasNorms } = table;
  const named = { title: <bdi>{title}</bdi>, page: <bdi>{page.name}</bdi> };
  return (
    <div className="stack">
      <div>
        <h5 className="connection-subhead" tabIndex={-1} ref={heading}>
          {say('sources.roster-create')}
        </h5>
        <p className="options-lead">
          {rows.length === 0
            ? say('sources.roster-nobody')
            : show('sources.roster-what', {
                ...named,
                count: rows.length,
                norms: hasNorms ? 'yes' : 'other',
              })}
        </p>
      </div>
      {rows.length > 0 && (
        <WithGroups isChosen={withGroups} isDisabled={written !== null} onChoose={setWithGroups} />
      )}
      {problem !== undefined && (
        <p className="connection-problem" role="alert">
          {sayTold(say, problem)}
        </p>
      )}
      {written === null ? (
        <div className="row">
          {rows.length > 0 && (
            <Button
              look="primary"
              disabled={table.withGroups !== withGroups}
              onClick={() => void start(table)}
            >
              {say(problem === undefined ? 'sources.roster-start' : 'sources.roster-continue')}
            </Button>
          )}
          <Button look="quiet" onClick={onLeave}>
            {say('connections.another-place')}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            {say('labels.cancel')}
          </Button>
        </div>
      ) : (
        <>
          <progress
            className="roster-progress"
            value={written.done}
            max={written.all}
            aria-label={say('sources.roster-create')}
          />
          <div className="row">
            <span role="status">
              {isWaiting ? say('sources.roster-looking') : say('sources.roster-writing', written)}
            </span>
            <Button onClick={() => cancel.current?.abort()}>{say('labels.cancel')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
