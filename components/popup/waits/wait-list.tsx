import './waits.css';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { ToldLine } from './told-line';
import { WaitLine } from './wait-line';
import { rowsOf, type WaitTold, waitRows } from './wait-rows';

/** So many are shown; the rest on a click. */
const shown = 2;

/** What the reader waits for: what is past its time first. */
export function WaitList() {
  const { say } = useWords();
  const { now } = useReader();
  const found = useRows(waitRows);
  const [isWhole, setWhole] = useState(false);
  const [told, setTold] = useState<WaitTold | null>(null);
  if (found === undefined) return null;
  const rows = rowsOf(found, now);
  const drawn = isWhole ? rows : rows.slice(0, shown);
  return (
    <section className="popup-decisions" aria-label={say('popup.waits')}>
      <div className="popup-part-head">
        <h2>{say('popup.waits')}</h2>
        {rows.length > drawn.length && (
          <Button look="quiet" onClick={() => setWhole(true)}>
            {say('popup.waits-all', { count: rows.length })}
          </Button>
        )}
      </div>
      <ul className="popup-list">
        {drawn.map((row) => (
          <ItemBoundary key={row.wait.key}>
            <WaitLine row={row} tell={setTold} />
          </ItemBoundary>
        ))}
      </ul>
      <ToldLine told={told} clear={() => setTold(null)} />
    </section>
  );
}
