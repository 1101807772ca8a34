import { Button } from '@/components/ui/button';
import { download } from '@/components/ui/download';
import type { SectionProps } from '@/components/ui/use-told';
import { readBackup, writeBackup } from '@/utils/backup/backup';
import { writeCsv } from '@/utils/roster/file/write-csv';
import { writeJson } from '@/utils/roster/file/write-json';
import { database } from '@/utils/store/database';
import { brokenRows } from '@/utils/store/rows/broken-rows';

/** What *Export all* holds. */
const tables = ['people', 'norms', 'decisions', 'drafts', 'choices'] as const;

/** Files for a colleague, a spreadsheet or a safe place; made on a click and kept nowhere. */
export function ExportCard({ tell }: SectionProps) {
  const exportAll = async () => {
    download('meantime-all.json', writeBackup(await readBackup()));
    const { length } = await brokenRows(tables);
    if (length > 0) {
      const entries = length === 1 ? '1 entry is' : `${length} entries are`;
      tell({ text: `Exported. ${entries} damaged and not in the file. You find each in its own list.` });
    }
  };
  const people = () => database.people.orderBy('name').toArray();
  return (
    <div className="card stack">
      <h3>Export</h3>
      <p className="options-lead">
        These files contain names, addresses and time off. Share them only with people who may see these.
        <em> Export all</em> also contains the norms with their history, decisions, drafts, chosen urgencies
        and display settings. Import it in this or another browser to get all of that back. No file contains
        connections or tokens.
      </p>
      <div className="row">
        <Button onClick={async () => download('meantime-people.csv', writeCsv(await people()))}>
          People as CSV
        </Button>
        <Button onClick={async () => download('meantime-people.json', writeJson(await people()))}>
          People as JSON
        </Button>
        <Button onClick={exportAll}>Export all</Button>
      </div>
    </div>
  );
}
