import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Listing } from '@/utils/connections/account';
import { listDocuments } from '@/utils/destinations/google-docs/list-documents';
import { documentIdOf, googleDocKind } from '@/utils/roster/sources/google-doc/settings';
import { connectionOf } from '@/utils/store/connections';
import { phrase } from '@/utils/words/phrase';
import { session } from '../../connections/google-account';
import { GoogleConnect } from '../../connections/google-connect';
import { pageHttp } from '../../connections/page-http';
import type { SourceFormProps } from '../source-form';
import { ChoosePage } from './choose-page';
import type { FoundPage } from './found-page';

/** A document of ours in the connected account with the team's norms: connect where nothing is connected, then choose. */
export function GoogleDocForm(props: SourceFormProps) {
  const { onCancel, tell } = props;
  const { say } = useWords();
  const connection = useLiveQuery(async () => (await connectionOf('google-docs')) ?? null);
  if (connection === undefined) return null;
  if (connection === null)
    return (
      <>
        <GoogleConnect before={undefined} onDone={() => {}} onLeave={undefined} tell={tell} />
        <div className="row">
          <Button look="quiet" onClick={onCancel}>
            {say('labels.cancel')}
          </Button>
        </div>
      </>
    );
  const find = (title: string): Promise<Listing<FoundPage>> => {
    const http = pageHttp('google-docs', phrase('requests.list-norms'));
    return session.ask(connection.settings, http, (settings, way) => listDocuments(settings, title, way));
  };
  return (
    <ChoosePage
      {...props}
      destination="google-docs"
      lead={say('norms-page.google-lead')}
      help={say('norms-page.google-address-help')}
      find={find}
      idOf={documentIdOf}
      wrong={phrase('norms-page.not-google')}
      sourceOf={({ id, name }) => ({ kind: googleDocKind, settings: { fileId: id, name } })}
    />
  );
}
