import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { NotionPlace } from '@/utils/destinations/notion/place';
import { searchPlaces } from '@/utils/destinations/notion/places';
import { phrase, type Told } from '@/utils/words/phrase';
import { pageHttp } from './page-http';
import { PlaceSearch } from './place-search';

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
export function NotionSearch({ settings: { token }, ...rest }: NotionSearchProps) {
  const { say } = useWords();
  const load = (query: string) => {
    const untitled = {
      database: say('connections.untitled-database'),
      page: say('connections.untitled-page'),
    };
    return searchPlaces({ token }, query, untitled, pageHttp('notion', phrase('requests.list-places')));
  };
  return (
    <PlaceSearch<NotionPlace>
      {...rest}
      placeholder={say('connections.search')}
      listed={say('connections.places')}
      nothing={{
        asking: say('connections.asking-notion'),
        none: say('connections.none-seen'),
        noneNamed: say('connections.none-named'),
      }}
      load={load}
      token={token}
      idOf={(place) => ('pageId' in place ? place.pageId : place.dataSourceId)}
      name={(place) => (
        <>
          <bdi>{place.name}</bdi>
          <small>{say('pageId' in place ? 'connections.a-page' : 'connections.a-database')}</small>
        </>
      )}
    />
  );
}
