import './notice.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { brokenName, brokenText } from '@/components/ui/broken-words';
import { type BrokenRow, brokenRows, deleteBroken } from '@/utils/store/rows/broken-rows';
import { Button } from './button';
import { download } from './download';
import type { UndoNotice } from './undo-toast';
import { useWords } from './words';

export interface BrokenRowsProps {
  readonly tables: readonly string[];
  readonly tell: (told: UndoNotice) => void;
}

/** What is stored in these tables and cannot be shown, each with a way out; nothing where all is well. */
export function BrokenRows({ tables, tell }: BrokenRowsProps) {
  const { say } = useWords();
  const rows = useLiveQuery(() => brokenRows(tables), [tables.join()]) ?? [];
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
