import './notice.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { brokenName, brokenText } from '@/components/ui/broken-words';
import { type BrokenRow, brokenRows, deleteBroken } from '@/utils/store/rows/broken-rows';
import { Button } from './button';
import { download } from './download';
import type { Told } from './undo-toast';

export interface BrokenRowsProps {
  readonly tables: readonly string[];
  readonly tell: (told: Told) => void;
}

/** What is stored in these tables and cannot be shown, each with a way out; nothing where all is well. */
export function BrokenRows({ tables, tell }: BrokenRowsProps) {
  const rows = useLiveQuery(() => brokenRows(tables), [tables.join()]) ?? [];
  if (rows.length === 0) return null;
  return (
    <ul className="broken-rows" aria-label="What can’t be shown">
      {rows.map((row) => (
        <li key={`${row.table} ${String(row.key)}`}>
          <BrokenEntry row={row} tell={tell} />
        </li>
      ))}
    </ul>
  );
}

export function BrokenEntry({ row, tell }: { readonly row: BrokenRow; readonly tell: (told: Told) => void }) {
  const remove = async () => {
    const undo = await deleteBroken(row);
    tell({ text: `${brokenName(row)} was deleted.`, undo });
  };
  return (
    <>
      <p>
        <strong dir="auto">{brokenName(row)}</strong>
      </p>
      <p>{brokenText(row)}</p>
      <div className="row">
        <Button onClick={() => download('meantime-entry.json', `${JSON.stringify(row.row, null, 2)}\n`)}>
          Export it
        </Button>
        <Button look="danger" onClick={() => void remove()}>
          Delete it
        </Button>
      </div>
    </>
  );
}
