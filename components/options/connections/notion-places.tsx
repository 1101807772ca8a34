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

const lookingWords =
  'Notion didn’t answer. Leave this page open: in up to three minutes Meantime knows whether the database was created.';

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
    void searchPlaces({ token }, asked.trim(), http).then((answer) => isCurrent && setFound(answer));
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
    tell({ text: `Documents now go to “${place.name}” in Notion.` });
    onDone();
  };
  const create = async (page: { readonly pageId: string }) => {
    if (isBusy) return;
    setIsBusy(true);
    setProblem(undefined);
    const made = await makeDatabase(settings, page, () => setProblem(lookingWords));
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
        label="Where do documents go?"
        help="A database of your team, or a page."
        problem={problem === undefined ? undefined : sayTold(say, problem)}
      >
        {(tie) => (
          <input
            {...tie}
            className="input"
            type="search"
            dir="auto"
            placeholder="Search databases and pages"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
      </Field>
      <NothingListed found={found} isSearch={asked.trim() !== ''} />
      {found?.isWhole === false && (
        <p className="quiet-text connection-none">Not all results are shown. Type part of the name.</p>
      )}
      <ul className="connection-places" aria-label="Databases and pages">
        {places.map((place) => (
          <li key={'pageId' in place ? place.pageId : place.dataSourceId} className="connection-place">
            <span className="connection-place-name" dir="auto">
              {place.name}
              <small>{'pageId' in place ? 'Page' : 'Database'}</small>
            </span>
            {'pageId' in place ? (
              <>
                <Button
                  aria-label={`Create the decision database in ${place.name}`}
                  aria-disabled={isBusy}
                  onClick={() => void create(place)}
                >
                  Create the decision database
                </Button>
                <Button
                  look="quiet"
                  aria-label={`Use the page ${place.name}`}
                  onClick={() => void use(place)}
                >
                  Use the page
                </Button>
              </>
            ) : (
              <Button aria-label={`Use the database ${place.name}`} onClick={() => setMapped(place)}>
                Use the database
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet-text connection-none" role="status">
        {isBusy && 'Creating the decision database'}
      </p>
      <div className="row">
        <Button onClick={lookAgain}>Refresh list</Button>
      </div>
    </div>
  );
}
