import './waits.css';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { DecisionDueLine } from './decision-due-line';
import { decisionDueRows, decisionsDue } from './decision-due-rows';
import { ToldLine } from './told-line';
import type { WaitTold } from './wait-rows';

/** So many are shown; the rest on a click. */
const shown = 2;

/** What decisions ask of the reader now; nothing where nothing is. */
export function DecisionDueList() {
  const { say } = useWords();
  const { now, zone } = useReader();
  const found = useRows(decisionDueRows);
  const [isWhole, setWhole] = useState(false);
  const [told, setTold] = useState<WaitTold | null>(null);
  const needs = found === undefined ? [] : decisionsDue(found, zone, now);
  if (needs.length === 0 && told === null) return null;
  const drawn = isWhole ? needs : needs.slice(0, shown);
  return (
    <section className="popup-decisions" aria-label={say('popup.due-decisions')}>
      <div className="popup-part-head">
        <h2>{say('popup.due-decisions')}</h2>
        {needs.length > drawn.length && (
          <Button look="quiet" onClick={() => setWhole(true)}>
            {say('popup.waits-all', { count: needs.length })}
          </Button>
        )}
      </div>
      <ul className="popup-list">
        {drawn.map((need) => (
          <ItemBoundary key={need.id}>
            <DecisionDueLine need={need} tell={setTold} />
          </ItemBoundary>
        ))}
      </ul>
      <ToldLine told={told} clear={() => setTold(null)} />
    </section>
  );
}
