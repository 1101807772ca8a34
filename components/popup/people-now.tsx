import { memo, useRef } from 'react';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useReader } from '@/components/ui/reader';
import { useBoxRows } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { NowRow } from './now-row';
import { useWorkingNow } from './use-working-now';

export interface PeopleNowProps {
  readonly people: readonly Person[];
  readonly norms: readonly NormVersion[];
  /** Who of them fits what is searched for, in the order in which they are shown. */
  readonly found: readonly Person[];
}

/** So many people are all drawn, in sight or not. */
const smallTeam = 12;
const idOf = ({ id }: Person) => id;

/** Time and state of everybody who was found; of many people only the rows in sight are drawn. */
export const PeopleNow = memo(function PeopleNow({ people, norms, found }: PeopleNowProps) {
  const { say } = useWords();
  const { now } = useReader();
  const working = useWorkingNow(people, now);
  const box = useRef<HTMLDivElement>(null);
  // Nothing in a row takes the focus; a small team is drawn whole.
  const overscan = found.length > smallTeam ? 1 : smallTeam;
  const drawn = useBoxRows({ items: found, keyOf: idOf, height: 68, overscan }, box);
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
