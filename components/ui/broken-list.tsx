import './notice.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { brokenName, brokenText } from '@/components/ui/broken-words';
import { type BrokenRow, brokenRows, deleteBroken } from '@/utils/store/rows/broken-rows';
import { phrase } from '@/utils/words/phrase';
import { Button } from './button';
import { download } from './download';
import type { UndoNotice } from './undo-toast';
import { useWords } from './words';

export interface BrokenRowsProps {
  readonly tables: readonly string[];
  /** Called with those found, also once there are none any more; the same function each time. */
  readonly onFound?: (rows: readonly BrokenRow[]) => void;
  readonly tell: (told: UndoNotice) => void;
}

/** Looks through every row of the tables. */
export function BrokenList({ tables, tell, onFound }: BrokenRowsProps) {
  const { say } = useWords();
  const rows = useLiveQuery(() => foundIn(tables), [tables.join()], none);
  useEffect(() => onFound?.(rows), [rows, onFound]);
  if (rows.length === 0) return null;
  return (
    <ul className="broken-rows" aria-label={say('store.broken-list')}>
      {rows.map((row) => (
        <li key={`${row.table} ${String(row.key)}`}>
          <BrokenEntry row={row} tell={tell} />
        </li>
      ))}
    </ul>
  );
}

/** The same one each time: where nothing is found, nothing is drawn anew. */
const none: readonly BrokenRow[] = [];

async function foundIn(tables: readonly string[]): Promise<readonly BrokenRow[]> {
  const found = await brokenRows(tables);
  return found.length === 0 ? none : found;
}

export function BrokenEntry({
  row,
  tell,
}: {
  readonly row: BrokenRow;
  readonly tell: (told: UndoNotice) => void;
}) {
  const { say } = useWords();
  const remove = async () => {
    const undo = await deleteBroken(row);
    tell({ text: phrase('store.deleted', { name: brokenName(row) }), undo });
  };
  return (
    <>
      <p>
        <strong dir="auto">{brokenName(row)}</strong>
      </p>
      <p>{say(brokenText(row))}</p>
      <div className="row">
        {/* A connection has a token, which gets into no file. */}
        {row.table !== 'connections' && (
          <Button onClick={() => download('meantime-entry.json', `${JSON.stringify(row.row, null, 2)}\n`)}>
            {say('store.export-it')}
          </Button>
        )}
        <Button look="danger" onClick={() => void remove()}>
          {say('store.delete-it')}
        </Button>
      </div>
    </>
  );
}
