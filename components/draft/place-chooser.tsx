import { usePlaces } from '@/components/outbox/use-places';
import { useWords } from '@/components/ui/words';
import { sayTold } from '@/utils/words/say';
import type { Choice, TargetChoice } from './use-target';

/** Beside Save: the decision log keeps every decision, and one place more may get the document. */
export function PlaceChooser({ places, choice, choose }: TargetChoice) {
  const { say } = useWords();
  if (places === undefined || places.length === 0) return null;
  return (
    <select
      className="input draft-place"
      aria-label={say('draft.goes-to')}
      value={choice}
      onChange={({ target }) => choose(target.value as Choice)}
    >
      <option value="log">{say('draft.log-only')}</option>
      {places.map(({ target, words }) => (
        <option key={target.destination} value={target.destination}>
          {sayTold(say, words)}
        </option>
      ))}
    </select>
  );
}

/** Where nothing is connected yet: what could be. */
export function ConnectNote() {
  const { say, show } = useWords();
  const places = usePlaces();
  if (places === undefined || places.length > 0) return null;
  return (
    <p className="draft-connect">
      {show('draft.connect-text', {
        connect: (
          <a href="/options.html#connections" target="_blank" rel="noreferrer">
            {say('draft.connect')}
          </a>
        ),
      })}
    </p>
  );
}
