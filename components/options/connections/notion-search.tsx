import './connections.css';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useDebounced } from '@/components/ui/use-debounced';
import { useWords } from '@/components/ui/words';
import type { Listing } from '@/utils/connections/account';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { NotionPlace } from '@/utils/destinations/notion/place';
import { searchPlaces } from '@/utils/destinations/notion/places';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { NothingListed } from './nothing-listed';
import { pageHttp } from './page-http';

export interface NotionSearchProps {
  readonly settings: NotionSettings;
  readonly label: string;
  readonly help: string;
  readonly problem: Told | undefined;
  /** Said below the list while something is made. */
  readonly status: string;
  /** What can be done with a place: its buttons. */
  readonly actions: (place: NotionPlace) => ReactNode;
  /** Beside the button that looks again. */
  readonly foot?: ReactNode;
}

/** Databases and pages that the token sees, by a part of their title. */
export function NotionSearch({ settings, label, help, problem, status, actions, foot }: NotionSearchProps) {
  const [search, setSearch] = useState('');
  const asked = useDebounced(search);
  const [found, setFound] = useState<Listing<NotionPlace> | null>(null);
  const [looks, setLooks] = useState(0);
  const { say } = useWords();
  const { token } = settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look asks anew
  useEffect(() => {
    let isCurrent = true;
    const http = pageHttp('notion', phrase('requests.list-places'));
    const untitled = {
      database: say('connections.untitled-database'),
      page: say('connections.untitled-page'),
    };
    void searchPlaces({ token }, asked.trim(), untitled, http).then(
      (answer) => isCurrent && setFound(answer),
    );
    return () => {
      isCurrent = false;
    };
  }, [asked, token, looks]);
  // What was shared in Notion meanwhile.
  const lookAgain = () => {
    setFound(null);
    setLooks(looks + 1);
  };
  const places = found?.ok === true ? found.value : [];
  return (
    <div className="stack">
      <Field label={label} help={help} problem={problem === undefined ? undefined : sayTold(say, problem)}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            type="search"
            dir="auto"
            placeholder={say('connections.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
      </Field>
      <NothingListed found={found} isSearch={asked.trim() !== ''} />
      {found?.isWhole === false && (
        <p className="quiet-text connection-none">{say('connections.places-more')}</p>
      )}
      <ul className="connection-places" aria-label={say('connections.places')}>
        {places.map((place) => (
          <li key={'pageId' in place ? place.pageId : place.dataSourceId} className="connection-place">
            <span className="connection-place-name">
              <bdi>{place.name}</bdi>
              <small>{say('pageId' in place ? 'connections.a-page' : 'connections.a-database')}</small>
            </span>
            {actions(place)}
          </li>
        ))}
      </ul>
      <p className="quiet-text connection-none" role="status">
        {status}
      </p>
      <div className="row">
        <Button onClick={lookAgain}>{say('connections.refresh')}</Button>
        {foot}
      </div>
    </div>
  );
}
