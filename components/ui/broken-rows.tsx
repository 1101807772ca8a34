import './notice.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { brokenName, brokenText } from '@/components/ui/broken-words';
import { database } from '@/utils/store/database';
import { type BrokenRow, brokenRows, deleteBroken } from '@/utils/store/rows/broken-rows';
import { Button } from './button';
import { download } from './download';
import type { UndoNotice } from './undo-toast';
import { useWords } from './words';

export interface BrokenRowsProps {
  readonly tables: readonly string[];
  /** How many good rows the page has read of these tables; where as many are stored, none is looked at again. */
  readonly good?: number;
  /** Called with those found, also once there are none any more; the same function each time. */
  readonly onFound?: (rows: readonly BrokenRow[]) => void;
  readonly tell: (told: UndoNotice) => void;
}

/** What is stored in these tables and cannot be shown, each with a way out; nothing where all is well. */
export function BrokenRows({ tables, tell, good, onFound }: BrokenRowsProps) {
  const { say } = useWords();
  const rows = useLiveQuery(() => brokenBeside(tables, good), [tables.join(), good], none);
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

async function brokenBeside(
  tables: readonly string[],
  good: number | undefined,
): Promise<readonly BrokenRow[]> {
  if (good !== undefined) {
    // A count leaves out no row, a list of rows those that are broken.
    const counts = await Promise.all(tables.map((name) => database.table(name).count()));
    if (counts.reduce((sum, count) => sum + count, 0) === good) return none;
  }
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
    tell({ text: say('store.deleted', { name: brokenName(row) }), undo });
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
