import { useWords } from '@/components/ui/words';
import type { Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';

/** Why a document waits, stopped, or is other than asked for; nothing where its state says it all. */
export function ReasonLine({ reason }: { readonly reason: Told | null | undefined }) {
  const { say } = useWords();
  if (reason == null) return null;
  return <p className="outbox-reason">{sayTold(say, reason)}</p>;
}
