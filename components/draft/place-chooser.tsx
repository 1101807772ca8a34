import { usePlaces } from '@/components/outbox/use-places';
import { useWords } from '@/components/ui/words';
import { destinationFacts } from '@/utils/destinations/facts';
import type { Target } from '@/utils/outbox/queue';
import type { Choice, TargetChoice } from './use-target';

/** Beside Save: the decision log keeps every decision, and one place more may get the document. */
export function PlaceChooser({ places, choice, choose }: TargetChoice) {
  const { say } = useWords();
  // The name comes first: Save beside it says the system, which is what may be cut here.
  const wordsOf = ({ destination, place }: Target) => {
    const system = destinationFacts[destination].name;
    return place?.name ? say('draft.place-in', { name: place.name, system }) : system;
  };
  const chosen = places?.find(({ target }) => target.destination === choice);
  if (places === undefined || places.length === 0) return null;
  return (
    <select
      className="input draft-place"
      aria-label={say('draft.goes-to')}
      title={chosen && wordsOf(chosen.target)}
      value={choice}
      onChange={({ target }) => choose(target.value as Choice)}
    >
      <option value="log">{say('draft.log-only')}</option>
      {places.map(({ target }) => (
        <option key={target.destination} value={target.destination}>
          {wordsOf(target)}
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
