import './waits.css';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useWords } from '@/components/ui/words';
import { ToldLine } from './told-line';
import type { WaitTold } from './wait-rows';

/** What a part of the popup that lists what needs the reader is given by the popup. */
export interface NeedPartProps {
  /** So many are shown; the rest on a click. */
  readonly most: number;
}

interface NeedRows<Row> extends NeedPartProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly draw: (row: Row, tell: (told: WaitTold) => void) => ReactNode;
}

/** One part with its title; nothing where nothing is listed, and nothing was done that can be undone. */
export function NeedPart<Row>({ title, rows, keyOf, most, draw }: NeedRows<Row>) {
  const { say } = useWords();
  const [isWhole, setWhole] = useState(false);
  const [told, setTold] = useState<WaitTold | null>(null);
  if (rows.length === 0 && told === null) return null;
  const drawn = isWhole ? rows : rows.slice(0, most);
  return (
    <section className="popup-decisions" aria-label={title}>
      <div className="popup-part-head">
        <h2>{title}</h2>
        {rows.length > drawn.length && (
          <Button look="quiet" onClick={() => setWhole(true)}>
            {say('popup.waits-all', { count: rows.length })}
          </Button>
        )}
      </div>
      <ul className="popup-list">
        {drawn.map((row) => (
          <ItemBoundary key={keyOf(row)}>{draw(row, setTold)}</ItemBoundary>
        ))}
      </ul>
      <ToldLine told={told} clear={() => setTold(null)} />
    </section>
  );
}
