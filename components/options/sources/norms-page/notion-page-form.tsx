import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { listPages } from '@/utils/destinations/notion/list-pages';
import { barePageId, notionPageKind, pageIdOf } from '@/utils/roster/sources/notion-page/settings';
import { connectionOf } from '@/utils/store/connections';
import { phrase } from '@/utils/words/phrase';
import { NotionConnect } from '../../connections/notion-connect';
import { pageHttp } from '../../connections/page-http';
import type { SourceFormProps } from '../source-form';
import { ChoosePage } from './choose-page';

/** A page of the connected workspace with the team's norms: connect where nothing is connected, then choose. */
export function NotionPageForm(props: SourceFormProps) {
  const { onCancel, tell } = props;
  const { say } = useWords();
  const connection = useLiveQuery(async () => (await connectionOf('notion')) ?? null);
  if (connection === undefined) return null;
  if (connection === null)
    return (
      <>
        <NotionConnect isAsked before={undefined} onDone={() => {}} onLeave={undefined} tell={tell} />
        <div className="row">
          <Button look="quiet" onClick={onCancel}>
            {say('labels.cancel')}
          </Button>
        </div>
      </>
    );
  const { settings } = connection;
  return (
    <ChoosePage
      {...props}
      destination="notion"
      lead={say('norms-page.notion-lead')}
      help={say('norms-page.notion-address-help')}
      find={(title) => listPages(settings, title, pageHttp('notion', phrase('requests.list-norms')))}
      idOf={pageIdOf}
      wrong={phrase('norms-page.not-notion')}
      sourceOf={({ id, name }) => ({ kind: notionPageKind, settings: { pageId: barePageId(id), name } })}
    />
  );
}
