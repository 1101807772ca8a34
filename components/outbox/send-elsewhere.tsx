import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { sendElsewhere } from '@/utils/decisions/send-elsewhere';
import { isSamePlace } from '@/utils/destinations/facts';
import type { OutboxItem } from '@/utils/outbox/item';
import { keepAsFile } from './keep-as-file';
import { usePlaces } from './use-places';

/** The other places that are connected, or a file; the document goes there instead. */
export function SendElsewhere({ item }: { readonly item: OutboxItem }) {
  const { say } = useWords();
  const places = usePlaces() ?? [];
  const others = places.filter(
    ({ target }) =>
      target.destination !== item.destination || !isSamePlace(item.destination, target.place, item.place),
  );
  return (
    <div className="row outbox-elsewhere">
      {others.map(({ target, words }) => (
        <Button key={target.destination} onClick={() => void sendElsewhere(item.id, target)}>
          {say('outbox.send-to', { place: words })}
        </Button>
      ))}
      <Button onClick={() => void keepAsFile(item)}>{say('outbox.save-file')}</Button>
      <a className="button quiet" href="/options.html#connections" target="_blank" rel="noreferrer">
        {say(others.length === 0 ? 'outbox.connect-another' : 'outbox.another-place')}
      </a>
    </div>
  );
}
