import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useDebounced } from '@/components/ui/use-debounced';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { Listing } from '@/utils/connections/account';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import { choosePlace } from '@/utils/decisions/choose-place';
import type { NotionPlace } from '@/utils/destinations/notion/place';
import { searchPlaces } from '@/utils/destinations/notion/places';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { makeDatabase } from './make-database';
import { NothingListed } from './nothing-listed';
import { type NotionDatabase, NotionMapping } from './notion-mapping';
import { pageHttp } from './page-http';

export interface NotionPlacesProps extends SectionProps {
  readonly settings: NotionSettings;
  /** Where documents go now. */
  readonly current: NotionPlace | null;
  readonly onDone: () => void;
}

/** Databases and pages that the token sees, searchable; a page can get a database of ours. */
export function NotionPlaces({ settings, current, onDone, tell }: NotionPlacesProps) {
  const [search, setSearch] = useState('');
  const asked = useDebounced(search);
  const [found, setFound] = useState<Listing<NotionPlace> | null>(null);
  const [mapped, setMapped] = useState<NotionDatabase | null>(
    current !== null && !('pageId' in current) ? current : null,
  );
  const [problem, setProblem] = useState<Told>();
  const { say } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [looks, setLooks] = useState(0);
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

  const use = async (place: NotionPlace) => {
    await choosePlace('notion', place);
    tell({ text: say('connections.places-changed', { name: place.name }) });
    onDone();
  };
  const create = async (page: { readonly pageId: string }) => {
    if (isBusy) return;
    setIsBusy(true);
    setProblem(undefined);
    const made = await makeDatabase(settings, page, () => setProblem(phrase('connections.looking')));
    setIsBusy(false);
    if (made.ok) await use(made.value);
    else setProblem(made.words);
  };

  if (mapped !== null) {
    return (
      <NotionMapping
        settings={settings}
        database={mapped}
        onSave={use}
        onLeave={() => setMapped(null)}
        key={mapped.dataSourceId}
      />
    );
  }
  const places = found?.ok === true ? found.value : [];
  return (
    <div className="stack">
      <Field
        label={say('connections.where-to')}
        help={say('connections.where-to-help')}
        problem={problem === undefined ? undefined : sayTold(say, problem)}
      >
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
            <span className="connection-place-name" dir="auto">
              {place.name}
              <small>{say('pageId' in place ? 'connections.a-page' : 'connections.a-database')}</small>
            </span>
            {'pageId' in place ? (
              <>
                <Button
                  aria-label={say('connections.create-database-in', { name: place.name })}
                  aria-disabled={isBusy}
                  onClick={() => void create(place)}
                >
                  {say('connections.create-database')}
                </Button>
                <Button
                  look="quiet"
                  aria-label={say('connections.use-page-named', { name: place.name })}
                  onClick={() => void use(place)}
                >
                  {say('connections.use-page')}
                </Button>
              </>
            ) : (
              <Button
                aria-label={say('connections.use-database-named', { name: place.name })}
                onClick={() => setMapped(place)}
              >
                {say('connections.use-database')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet-text connection-none" role="status">
        {isBusy && say('connections.creating-database')}
      </p>
      <div className="row">
        <Button onClick={lookAgain}>{say('connections.refresh')}</Button>
      </div>
    </div>
  );
}
