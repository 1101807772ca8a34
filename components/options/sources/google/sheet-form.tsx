import '../../connections/connections.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { connectionOf } from '@/utils/store/connections';
import { GoogleConnect } from '../../connections/google-connect';
import type { SourceFormProps } from '../source-form';
import { ChooseSheet } from './choose-sheet';

/** A sheet of ours in the connected account: connect where nothing is connected, then choose or create one. */
export function SheetForm(props: SourceFormProps) {
  const { onCancel, tell } = props;
  const { say } = useWords();
  const connection = useLiveQuery(async () => (await connectionOf('google-docs')) ?? null);
  if (connection === undefined) return null;
  if (connection !== null) return <ChooseSheet {...props} folder={connection.place} />;
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
}
