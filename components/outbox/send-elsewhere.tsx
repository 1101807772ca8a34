import { Button } from '@/components/ui/button';
import { sendElsewhere } from '@/utils/decisions/send-elsewhere';
import { isSamePlace } from '@/utils/destinations/facts';
import type { OutboxItem } from '@/utils/outbox/item';
import { keepAsFile } from './keep-as-file';
import { usePlaces } from './use-places';

/** The other places that are connected, or a file; the document goes there instead. */
export function SendElsewhere({ item }: { readonly item: OutboxItem }) {
  const places = usePlaces() ?? [];
  const others = places.filter(
    ({ target }) =>
      target.destination !== item.destination || !isSamePlace(item.destination, target.place, item.place),
  );
  return (
    <div className="row outbox-elsewhere">
      {others.map(({ target, words }) => (
        <Button key={words} onClick={() => void sendElsewhere(item.id, target)}>
          Send to {words}
        </Button>
      ))}
      <Button onClick={() => void keepAsFile(item)}>Save as a Markdown file instead</Button>
      <a className="button quiet" href="/options.html#connections" target="_blank" rel="noreferrer">
        {others.length === 0 ? 'Connect another place' : 'Another place'}
      </a>
    </div>
  );
}
