import { memo, useMemo, useRef } from 'react';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useReader } from '@/components/ui/reader';
import { useBoxRows } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { compareNames } from '@/utils/domain/text/compare-names';
import { foldText, searchWords } from '@/utils/domain/text/find-words';
import { foundByWords } from '@/utils/domain/text/forgiving-search';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { NowRow } from './now-row';
import { useWorkingNow } from './use-working-now';

export interface PeopleNowProps {
  readonly people: readonly Person[];
  readonly norms: readonly NormVersion[];
  /** What is searched for; everybody where it is empty. */
  readonly search: string;
}

const idOf = ({ id }: Person) => id;

/** Everybody's time and state, me first; of many people only the rows in sight are drawn. */
export const PeopleNow = memo(function PeopleNow({ people, norms, search }: PeopleNowProps) {
  const { say } = useWords();
  const { now } = useReader();
  const all = useMemo(() => people.toSorted(meFirst), [people]);
  const found = useFound(all, search);
  const working = useWorkingNow(people, now);
  const box = useRef<HTMLDivElement>(null);
  const drawn = useBoxRows({ items: found, keyOf: idOf, height: 68 }, box);
  return (
    <section
      className={found.length === 0 ? 'popup-people is-empty' : 'popup-people'}
      aria-label={say('popup.team')}
    >
      <div className="popup-people-head">
        <h2>{say('popup.team')}</h2>
        <span className="quiet-text">{say('popup.working', { working, all: people.length })}</span>
      </div>
      {/* What scrolls must be reachable by keyboard. */}
      <div className="popup-scroll" ref={box} tabIndex={found.length > 0 ? 0 : undefined}>
        <ul className="popup-list" aria-label={say('popup.people')} {...drawn.props}>
          {drawn.rows.map(({ item, key, props }) => (
            <ItemBoundary key={key}>
              <NowRow person={item} norms={norms} row={props} />
            </ItemBoundary>
          ))}
        </ul>
      </div>
      {found.length === 0 && <p className="quiet-text">{say('popup.nobody')}</p>}
    </section>
  );
});

/** Who fits the search, in their order. */
function useFound(people: readonly Person[], search: string): readonly Person[] {
  const words = useMemo(() => searchWords(search), [search]);
  const isSearch = words.length > 0;
  // Folded once, not at each key; and only where somebody searches.
  const texts = useMemo(
    () => new Map(isSearch ? people.map((person) => [person, foldText(textOf(person))]) : []),
    [people, isSearch],
  );
  return useMemo(
    () => (isSearch ? foundByWords(people, words, (person) => texts.get(person) ?? '') : people),
    [people, words, texts, isSearch],
  );
}

function meFirst(a: Person, b: Person): number {
  if (a.isMe !== b.isMe) return a.isMe ? -1 : 1;
  return compareNames(a.name, b.name, navigator.language);
}

/** What a person is found by: the zone with spaces, as it is shown. */
function textOf({ name, place, zone }: Person): string {
  return `${name} ${place ?? ''} ${shownZone(zone)}`;
}
