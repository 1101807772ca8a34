import './connections.css';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useDebounced } from '@/components/ui/use-debounced';
import { useWords } from '@/components/ui/words';
import type { Listing } from '@/utils/connections/account';
import type { Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { NothingListed, type NothingWords } from './nothing-listed';

export interface PlaceSearchProps<Place> {
  readonly label: string;
  readonly help: string;
  readonly placeholder: string;
  /** Of the list. */
  readonly listed: string;
  readonly nothing: NothingWords;
  readonly problem?: Told | undefined;
  /** Said below the list while something is made. */
  readonly status?: string;
  /** Asks the system. `look` counts how often the reader asked to look anew. */
  readonly load: (query: string, look: number) => Promise<Listing<Place>>;
  /** Another one asks anew. */
  readonly token: string;
  readonly idOf: (place: Place) => string;
  readonly name: (place: Place) => ReactNode;
  /** What can be done with a place: its buttons. */
  readonly actions: (place: Place) => ReactNode;
  /** Beside the button that looks again. */
  readonly foot?: ReactNode;
}

/** Places that a token sees, by a part of the name. */
export function PlaceSearch<Place>(props: PlaceSearchProps<Place>) {
  const { label, help, placeholder, listed, nothing, problem, status = '' } = props;
  const { load, token, idOf, name, actions, foot } = props;
  const [search, setSearch] = useState('');
  const asked = useDebounced(search).trim();
  const [found, setFound] = useState<Listing<Place> | null>(null);
  const [looks, setLooks] = useState(0);
  const { say } = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look asks anew
  useEffect(() => {
    let isCurrent = true;
    void load(asked, looks).then((answer) => isCurrent && setFound(answer));
    return () => {
      isCurrent = false;
    };
  }, [asked, token, looks]);
  // What was shared there meanwhile.
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
            placeholder={placeholder}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
      </Field>
      <NothingListed found={found} isSearch={asked !== ''} words={nothing} />
      {found?.isWhole === false && (
        <p className="quiet-text connection-none">{say('connections.places-more')}</p>
      )}
      <ul className="connection-places" aria-label={listed}>
        {places.map((place) => (
          <li key={idOf(place)} className="connection-place">
            <span className="connection-place-name">{name(place)}</span>
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
