import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { type LoadedSample, loadSampleTeam, sampleText } from '@/components/options/people/load-sample-team';
import { Button } from '@/components/ui/button';
import { openOptions } from '@/components/ui/open-in-tab';
import { useWords } from '@/components/ui/words';
import { database } from '@/utils/store/database';
import { Legend } from './legend';
import { PinHint } from './pin-hint';

/** The second step: people, either invented ones to try with or one's own. */
export function StartStep() {
  const { say, show } = useWords();
  const count = useLiveQuery(() => database.people.count());
  const [loaded, setLoaded] = useState<LoadedSample>();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was clicked is gone; the focus goes on to what came in its place.
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="card stack welcome-card" aria-labelledby="start-title">
      <h2 id="start-title" ref={title} tabIndex={-1}>
        {say('welcome.people')}
      </h2>
      <p className="welcome-text">{say('welcome.people-text')}</p>
      <div className="row">
        <Button look="primary" onClick={() => openOptions('people/new')}>
          {say('welcome.add-people')}
        </Button>
        <Button onClick={async () => setLoaded(await loadSampleTeam())}>{say('welcome.load-sample')}</Button>
        <Button look="quiet" onClick={() => openOptions('transfer')}>
          {say('welcome.import')}
        </Button>
      </div>
      <p className="quiet-text welcome-note" role="status">
        {loaded !== undefined
          ? sampleText(say, loaded)
          : count === undefined || count === 0
            ? ''
            : say('welcome.people-count', { count })}
      </p>
      <p className="welcome-text">
        {show('welcome.open-sites', {
          gmail: (
            <a href="https://mail.google.com/" target="_blank" rel="noreferrer">
              Gmail
            </a>
          ),
          slack: (
            <a href="https://app.slack.com/" target="_blank" rel="noreferrer">
              Slack
            </a>
          ),
        })}
      </p>
      <Legend />
      <PinHint />
    </section>
  );
}
