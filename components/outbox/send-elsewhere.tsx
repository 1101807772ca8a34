import { Button } from '@/components/ui/button';
import type { OutboxItem } from '@/utils/outbox/item';
import { sendElsewhere } from '@/utils/store/outbox-actions';
import { usePlaces } from './use-places';

/** The other places that are connected; the document goes there instead. */
export function SendElsewhere({ item }: { readonly item: OutboxItem }) {
  const places = usePlaces() ?? [];
  const others = places.filter(
    ({ target }) =>
      target.destination !== item.destination || JSON.stringify(target.place) !== JSON.stringify(item.place),
  );
  return (
    <div className="row outbox-elsewhere">
      {others.map(({ target, words }) => (
        <Button key={words} onClick={() => void sendElsewhere(item.id, target)}>
          Send to {words}
        </Button>
      ))}
      <a className="button quiet" href="/options.html#connections" target="_blank" rel="noreferrer">
        {others.length === 0 ? 'Connect another place' : 'Another place'}
      </a>
    </div>
  );
}
