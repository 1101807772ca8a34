import './sources.css';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useRows } from '@/components/ui/live-rows';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { useKnownPolicy } from '@/components/ui/use-policy';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { calendarKind } from '@/utils/roster/sources/google-calendar/kind';
import type { StoredPerson } from '@/utils/store/database';
import type { StoredSource } from '@/utils/store/layers/tables';
import { optionsRows } from '../options-rows';
import { ConflictList } from './conflict-list';
import { MergeNoteList } from './merge-note-list';

// Each brings the reading of every kind of source and file; without a source nobody needs it.
const AddSource = lazy(async () => ({ default: (await import('./add-source')).AddSource }));
const OwnEditList = lazy(async () => ({ default: (await import('./own-edit-list')).OwnEditList }));
const PeopleFrom = lazy(async () => ({ default: (await import('./people-from')).PeopleFrom }));
const SetBy = lazy(async () => ({ default: (await import('../managed/set-by')).SetBy }));
const CalendarSwitch = lazy(async () => ({
  default: (await import('./google/calendar-switch')).CalendarSwitch,
}));
const SourceRow = lazy(async () => ({ default: (await import('./source-row')).SourceRow }));

export interface SourcesPartProps extends SectionProps {
  readonly people: readonly StoredPerson[];
}

/** Where people come from besides this page: each source, what sources say differently, and how to add one. */
export function SourcesPart({ people, tell }: SourcesPartProps) {
  const { say } = useWords();
  const id = useId();
  const [isAdding, setIsAdding] = useState(false);
  const heading = useLostFocus(String(isAdding));
  const sources = useRows(optionsRows.sources);
  const notes = useRows(optionsRows.mergeNotes);
  const peopleAddress = useKnownPolicy().peopleAddress;
  const hasSources = sources !== undefined && sources.length > 0;
  useEffect(() => {
    if (!hasSources) return;
    const ending = import('./refresh-soon').then(({ refreshSoon }) => refreshSoon());
    return () => void ending.then((end) => end());
  }, [hasSources]);
  if (sources === undefined) return null;
  // Nothing to look at yet: one line with the way to it, not a card before one's own people.
  const isQuiet = sources.length === 0 && !isAdding && peopleAddress === null;
  return (
    <section className={isQuiet ? 'sources sources-none' : 'card stack sources'} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} ref={heading}>
        {say('sources.title')}
      </h3>
      <p className="options-lead">
        {say('sources.lead')} {sources.length > 1 && say('sources.order')}
      </p>
      {sources.length > 0 && (
        <ul className="sources-list">
          <Suspense>
            {sources.map((source, at) => (
              <SourceRow
                key={source.id}
                source={source}
                people={people}
                isFirst={at === 0}
                isLast={at === sources.length - 1}
                isGiven={isAt(source, peopleAddress)}
                tell={tell}
              />
            ))}
            {!sources.some(({ kind }) => kind === calendarKind) && (
              <li className="source">
                <CalendarSwitch isExplained tell={tell} />
              </li>
            )}
          </Suspense>
        </ul>
      )}
      <Suspense>
        {peopleAddress !== null && (
          <>
            <SetBy />
            <PeopleFrom source={{ kind: 'address', url: peopleAddress }} tell={tell} />
          </>
        )}
      </Suspense>
      {notes !== undefined && <MergeNoteList notes={notes} />}
      <ConflictList people={people} sources={sources} tell={tell} />
      {sources.length > 0 && (
        <Suspense>
          <OwnEditList people={people} sources={sources} tell={tell} />
        </Suspense>
      )}
      {isAdding ? (
        <Suspense>
          <AddSource people={people} tell={tell} onClose={() => setIsAdding(false)} />
        </Suspense>
      ) : (
        <div className="row">
          <Button onClick={() => setIsAdding(true)}>{say('sources.add')}</Button>
        </div>
      )}
    </section>
  );
}

/** Whether it is the list that administrators name. */
function isAt({ kind, settings }: StoredSource, address: string | null): boolean {
  return address !== null && kind === 'address' && Object(settings).url === address;
}
