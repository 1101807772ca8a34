import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { connectionOf } from '@/utils/store/connections';
import { NotionConnect } from '../../connections/notion-connect';
import { NotionSearch } from '../../connections/notion-search';
import type { SourceFormProps } from '../source-form';
import type { ChosenDatabase } from './chosen-database';
import { DatabaseForm } from './database-form';
import { type ChosenPage, RosterForm } from './roster-form';

/** A database of the connected workspace: connect where nothing is connected, choose, and say what its properties mean. */
export function NotionForm(props: SourceFormProps) {
  const { problem, onCancel, tell } = props;
  const { say } = useWords();
  const connection = useLiveQuery(async () => (await connectionOf('notion')) ?? null);
  const [database, setDatabase] = useState<ChosenDatabase | null>(null);
  const [page, setPage] = useState<ChosenPage | null>(null);
  if (connection === undefined) return null;
  const cancel = (
    <Button look="quiet" onClick={onCancel}>
      {say('labels.cancel')}
    </Button>
  );
  if (connection === null) {
    return (
      <>
        <NotionConnect isAsked before={undefined} onDone={() => {}} onLeave={undefined} tell={tell} />
        <div className="row">{cancel}</div>
      </>
    );
  }
  const { settings } = connection;
  if (database !== null) {
    return (
      <DatabaseForm
        {...props}
        key={database.dataSourceId}
        account={settings}
        database={database}
        onLeave={() => {
          setPage(null);
          setDatabase(null);
        }}
      />
    );
  }
  if (page !== null) {
    return (
      <RosterForm
        account={settings}
        page={page}
        tell={tell}
        onDone={setDatabase}
        onLeave={() => setPage(null)}
        onCancel={onCancel}
      />
    );
  }
  return (
    <NotionSearch
      settings={settings}
      label={say('sources.notion-where')}
      help={say('sources.notion-where-help')}
      problem={problem}
      status=""
      foot={cancel}
      actions={(place) =>
        'pageId' in place ? (
          <Button
            aria-label={say('sources.roster-create-in', { name: place.name })}
            onClick={() => setPage(place)}
          >
            {say('sources.roster-create')}
          </Button>
        ) : (
          <Button
            aria-label={say('connections.use-database-named', { name: place.name })}
            onClick={() => setDatabase(place)}
          >
            {say('connections.use-database')}
          </Button>
        )
      }
    />
  );
}
