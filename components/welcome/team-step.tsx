import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useRef, useState } from 'react';
import { type LoadedSample, loadSampleTeam, sampleText } from '@/components/options/people/load-sample-team';
import { DropZone } from '@/components/options/transfer/drop-zone';
import { Button } from '@/components/ui/button';
import { openOptions } from '@/components/ui/open-in-tab';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { database } from '@/utils/store/database';
import { sayTold } from '@/utils/words/say';
import { PasteLine } from './paste-line';
import { RunStep } from './run-step';

// Each brings the reading of every kind of source and file.
const importSources = () => import('@/components/options/sources/add-source');
const AddSource = lazy(async () => ({ default: (await importSources()).AddSource }));
const ImportCard = lazy(async () => ({
  default: (await import('@/components/options/transfer/import-card')).ImportCard,
}));

/** Fetches what this step shows first, so that nothing moves once it is there. */
export const prepareTeamStep = () => void importSources();

/** The people: from a teammate's line, a source, a file, by hand, or invented ones to try with. */
export function TeamStep({ tell }: SectionProps) {
  const { say } = useWords();
  const people = useLiveQuery(() => database.people.toArray());
  const [loaded, setLoaded] = useState<LoadedSample>();
  const [file, setFile] = useState<{ readonly name: string; readonly bytes: Uint8Array }>();
  /** Each source that was added leaves the choice as it was at first. */
  const [added, setAdded] = useState(0);
  const count = people?.length ?? 0;
  const isAlone = people?.every(({ isMe }) => isMe) === true;
  const tools = useRef<HTMLDivElement>(null);
  const loadSample = async () => {
    // The button goes once somebody is listed; the focus goes on beside it.
    tools.current?.querySelector('button')?.focus();
    setLoaded(await loadSampleTeam());
  };
  return (
    <RunStep title={say('welcome.people')}>
      <p className="welcome-text">{say(isAlone ? 'welcome.people-text' : 'welcome.people-badges')}</p>
      <PasteLine tell={tell} />
      <section className="stack">
        <Suspense>
          <AddSource
            key={added}
            stays
            people={people ?? []}
            tell={tell}
            onClose={() => setAdded(added + 1)}
          />
        </Suspense>
      </section>
      {file === undefined ? (
        <DropZone onFile={(name, bytes) => setFile({ name, bytes })} onRefused={(text) => tell({ text })} />
      ) : (
        <Suspense>
          <ImportCard given={file} tell={tell} />
        </Suspense>
      )}
      <div className="row" ref={tools}>
        <Button onClick={() => openOptions('people/new')}>{say('people.add')}</Button>
        {isAlone && <Button onClick={loadSample}>{say('welcome.load-sample')}</Button>}
      </div>
      <p className="quiet-text welcome-note" role="status">
        {loaded !== undefined
          ? sayTold(say, sampleText(loaded))
          : count === 0
            ? ''
            : say('welcome.people-count', { count })}
      </p>
    </RunStep>
  );
}
