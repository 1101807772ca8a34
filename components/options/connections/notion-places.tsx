import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import { choosePlace } from '@/utils/decisions/choose-place';
import type { NotionPlace } from '@/utils/destinations/notion/place';
import { phrase, type Told } from '@/utils/words/phrase';
import { makeDatabase } from './make-database';
import { type NotionDatabase, NotionMapping } from './notion-mapping';
import { NotionSearch } from './notion-search';

export interface NotionPlacesProps extends SectionProps {
  readonly settings: NotionSettings;
  /** Where documents go now. */
  readonly current: NotionPlace | null;
  readonly onDone: () => void;
}

/** Databases and pages that the token sees, searchable; a page can get a database of ours. */
export function NotionPlaces({ settings, current, onDone, tell }: NotionPlacesProps) {
  const [mapped, setMapped] = useState<NotionDatabase | null>(
    current !== null && !('pageId' in current) ? current : null,
  );
  const [problem, setProblem] = useState<Told>();
  const { say } = useWords();
  const [isBusy, setIsBusy] = useState(false);

  const use = async (place: NotionPlace) => {
    await choosePlace('notion', place);
    tell({ text: phrase('connections.places-changed', { name: place.name }) });
    onDone();
  };
  const create = async (page: { readonly pageId: string }) => {
    if (isBusy) return;
    setIsBusy(true);
    setProblem(undefined);
    const making = makeDatabase(settings, page, () => setProblem(phrase('connections.looking')));
    const made = await making.finally(() => setIsBusy(false));
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
  return (
    <NotionSearch
      settings={settings}
      label={say('connections.where-to')}
      help={say('connections.where-to-help')}
      problem={problem}
      status={isBusy ? say('connections.creating-database') : ''}
      actions={(place) =>
        'pageId' in place ? (
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
        )
      }
    />
  );
}
