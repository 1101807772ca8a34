import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { loadSampleTeam, sampleText } from '@/components/options/people/load-sample-team';
import { Button } from '@/components/ui/button';
import { database } from '@/utils/store/database';
import { Legend } from './legend';

/** The second step: people, either invented ones to try with or one's own. */
export function StartStep() {
  const count = useLiveQuery(() => database.people.count());
  const [told, setTold] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was clicked is gone; the focus goes on to what came in its place.
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="card stack welcome-card" aria-labelledby="start-title">
      <h2 id="start-title" ref={title} tabIndex={-1}>
        Who are your teammates?
      </h2>
      <p className="welcome-text">
        Badges appear beside people whom you have added. Try it with eight invented people in eight time
        zones, or add your own: one by one, or from a CSV or JSON file.
      </p>
      <div className="row">
        <Button look="primary" onClick={() => openOptions('people')}>
          Add your people
        </Button>
        <Button onClick={async () => setTold(sampleText(await loadSampleTeam()))}>
          Load the sample team
        </Button>
        <Button look="quiet" onClick={() => openOptions('transfer')}>
          Import a file
        </Button>
      </div>
      <p className="quiet-text welcome-note" role="status">
        {told ||
          (count === undefined || count === 0
            ? ''
            : `${count} ${count === 1 ? 'person is' : 'people are'} in your list.`)}
      </p>
      <p className="welcome-text">
        Then open{' '}
        <a href="https://mail.google.com/" target="_blank" rel="noreferrer">
          Gmail
        </a>{' '}
        or{' '}
        <a href="https://app.slack.com/" target="_blank" rel="noreferrer">
          Slack
        </a>
        . Tabs that are open already may need to be loaded again.
      </p>
      <Legend />
    </section>
  );
}

function openOptions(section: string): void {
  browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}
