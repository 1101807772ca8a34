import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { isMissing, sendSaved } from '@/utils/decisions/send';
import type { StoredDecision } from '@/utils/store/database';
import { itemsOfDecision } from '@/utils/store/outbox';
import { usePlaces } from './use-places';

/** For a saved decision: the connected places that have no document of it. */
export function SendHere({ stored }: { readonly stored: StoredDecision }) {
  const { say } = useWords();
  const places = usePlaces() ?? [];
  const items = useLiveQuery(() => itemsOfDecision(stored.key), [stored.key]);
  if (items === undefined) return null;
  return places
    .filter(({ target }) => isMissing(target, stored, items))
    .map(({ target, words }) => (
      <Button key={target.destination} onClick={() => void sendSaved(stored, target)}>
        {say('outbox.send-to', { place: words })}
      </Button>
    ));
}
