import './favourite.css';
import { useLayoutEffect, useRef } from 'react';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';

export interface FavouriteMarkProps {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly isFavourite: boolean;
  /** Whether Tab comes to it. */
  readonly isReached: boolean;
}

/** A star on five points, on a 10 x 10 field. */
const star = 'M5 .8l1.3 2.8 3 .4-2.2 2.1.6 3L5 7.6 2.3 9.1l.6-3L.7 4l3-.4z';

/** Marks somebody as a favourite and takes that back; a mark takes the row up, and the focus along. */
export function FavouriteMark({ person: { id, name }, isFavourite, isReached }: FavouriteMarkProps) {
  const { say } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const isPressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is elsewhere once this has changed
  useLayoutEffect(() => {
    if (isPressed.current) button.current?.focus();
    isPressed.current = false;
  }, [isFavourite]);
  const press = async () => {
    isPressed.current = true;
    // What changes it is loaded with the click alone.
    const { markFavourite } = await import('@/utils/store/favourites');
    await markFavourite(id, !isFavourite, Date.now());
  };
  return (
    <button
      ref={button}
      type="button"
      className="popup-star"
      tabIndex={isReached ? 0 : -1}
      aria-pressed={isFavourite}
      aria-label={say('popup.favourite', { name })}
      onClick={() => void press()}
    >
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={star} />
      </svg>
    </button>
  );
}
