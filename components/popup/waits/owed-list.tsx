import './waits.css';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { OwedLine } from './owed-line';
import { owedRows, owedRowsOf } from './owed-rows';
import { ToldLine } from './told-line';
import type { WaitTold } from './wait-rows';

/** So many are shown; the rest on a click. */
const shown = 2;

/** What the reader owes, what is due first; nothing where nothing is. */
export function OwedList() {
  const { say } = useWords();
  const { now } = useReader();
  const found = useRows(owedRows);
  const [isWhole, setWhole] = useState(false);
  const [told, setTold] = useState<WaitTold | null>(null);
  const rows = found === undefined ? [] : owedRowsOf(found, now);
  if (rows.length === 0 && told === null) return null;
  const drawn = isWhole ? rows : rows.slice(0, shown);
  return (
    <section className="popup-decisions" aria-label={say('popup.owed')}>
      <div className="popup-part-head">
        <h2>{say('popup.owed')}</h2>
        {rows.length > drawn.length && (
          <Button look="quiet" onClick={() => setWhole(true)}>
            {say('popup.waits-all', { count: rows.length })}
          </Button>
        )}
      </div>
      <ul className="popup-list">
        {drawn.map((row) => (
          <ItemBoundary key={row.owed.key}>
            <OwedLine row={row} tell={setTold} />
          </ItemBoundary>
        ))}
      </ul>
      <ToldLine told={told} clear={() => setTold(null)} />
    </section>
  );
}
