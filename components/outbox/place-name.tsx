import { useWords } from '@/components/ui/words';
import type { Target } from '@/utils/outbox/queue';
import { sayTold } from '@/utils/words/say';
import { placeWords } from './use-places';

/** Where a document is or goes to, before what is said of it. */
export function PlaceName({ target }: { readonly target: Target }) {
  const { say } = useWords();
  return <strong dir="auto">{sayTold(say, placeWords(target))}</strong>;
}
