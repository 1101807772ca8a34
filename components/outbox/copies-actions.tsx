import { Button } from '@/components/ui/button';
import { cancelItem } from '@/utils/decisions/cancel';
import { tryNow } from '@/utils/decisions/try-now';
import type { OutboxItem } from '@/utils/outbox/item';

/** What can be done about what stands there more than once: only its owner can tell which one to remove. */
export function CopiesActions({ item: { id } }: { readonly item: OutboxItem }) {
  return (
    <div className="row outbox-actions">
      <Button look="primary" onClick={() => void tryNow(id)}>
        Check again
      </Button>
      <Button look="quiet" onClick={() => void cancelItem(id)}>
        Ignore this
      </Button>
    </div>
  );
}
