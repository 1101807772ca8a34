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
      tell({ text: `Exported. ${entries} broken and not in the file: see where each is listed.` });
    }
  };
  const people = () => database.people.orderBy('name').toArray();
  return (
    <div className="card stack">
      <h3>Export</h3>
      <p className="options-lead">
        Files with people hold names, addresses and time off: give them only to people who may see these.
        <em> Export all</em> also holds the norms with all their versions, decisions, drafts, chosen urgencies
        and the display settings; import it here, in this browser or another, and all of that is back.
        Connections and their tokens are in no file.
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
