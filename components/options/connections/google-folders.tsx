import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords, wordsNow } from '@/components/ui/words';
import type { Listing } from '@/utils/connections/account';
import type { GooglePlace, GoogleSettings } from '@/utils/connections/google/settings';
import { choosePlace } from '@/utils/decisions/choose-place';
import { googlePlaces, makeFolder } from '@/utils/destinations/google-docs/places';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { session } from './google-account';
import { pageHttp } from './page-http';

export interface GoogleFoldersProps extends SectionProps {
  readonly settings: GoogleSettings;
  readonly onDone: () => void;
}

/** Folders that Meantime made, and a new one: others it cannot see. */
export function GoogleFolders({ settings, onDone, tell }: GoogleFoldersProps) {
  const [name, setName] = useState(() => wordsNow().say('connections.new-folder-name'));
  const [found, setFound] = useState<Listing<GooglePlace> | null>(null);
  const [problem, setProblem] = useState<Told>();
  const { say } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  // Listed once: a token renewed by the listing itself must not start it again.
  const [first] = useState(settings);
  useEffect(() => {
    let isCurrent = true;
    void foldersOf(first).then((answer) => isCurrent && setFound(answer));
    return () => {
      isCurrent = false;
    };
  }, [first]);

  const use = async (place: GooglePlace) => {
    await choosePlace('google-docs', place);
    tell({ text: phrase('connections.folder-changed', { name: place.name }) });
    onDone();
  };
  const make = async () => {
    if (isBusy) return;
    setIsBusy(true);
    const http = pageHttp('google-docs', phrase('requests.create-folder'));
    const making = session.ask(settings, http, (current, by) => makeFolder(current, name.trim(), by));
    const made = await making.finally(() => setIsBusy(false));
    if (made.ok) await use(made.value);
    else setProblem(made.words);
  };
  const folders = found?.ok === true ? found.value : [];
  const listProblem = found?.ok === false && (
    <p className="connection-problem" role="alert">
      {sayTold(say, found.words)}
    </p>
  );
  // Nothing can be made either before the sign-in, whose button stands below.
  if (found?.ok === false && found.kind === 'ask') return listProblem;
  return (
    <div className="stack">
      {listProblem}
      {folders.length > 0 && (
        <ul className="connection-places" aria-label={say('connections.our-folders')}>
          {folders.map((place) => (
            <li key={place.folderId} className="connection-place">
              <span className="connection-place-name" dir="auto">
                {place.name}
              </span>
              <Button
                aria-label={say('connections.use-folder-named', { name: place.name })}
                onClick={() => void use(place)}
              >
                {say('connections.use-folder')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {found?.isWhole === false && (
        <p className="quiet-text connection-none">{say('connections.folders-more')}</p>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') setProblem(phrase('connections.folder-name-first'));
          else void make();
        }}
      >
        <Field
          label={say('connections.new-folder')}
          problem={problem === undefined ? undefined : sayTold(say, problem)}
        >
          {(tie) => (
            <input
              {...tie}
              className="input"
              dir="auto"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <div className="row">
          <Button look={folders.length === 0 ? 'primary' : 'plain'} type="submit" aria-disabled={isBusy}>
            {say(isBusy ? 'connections.creating-folder' : 'connections.create-folder')}
          </Button>
        </div>
      </form>
    </div>
  );
}

async function foldersOf(settings: GoogleSettings): Promise<Listing<GooglePlace>> {
  const http = pageHttp('google-docs', phrase('requests.list-folders'));
  return await session.ask(settings, http, (current, by) => googlePlaces(current, '', by));
}
