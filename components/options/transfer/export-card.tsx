import { Button } from '@/components/ui/button';
import { writeCsv } from '@/utils/roster/file/write-csv';
import { writeEverything, writeJson } from '@/utils/roster/file/write-json';
import { database } from '@/utils/store/database';
import { normVersions } from '@/utils/store/norms';
import { download } from './download';

/** Files for a colleague, a spreadsheet or a safe place; made on a click and kept nowhere. */
export function ExportCard() {
  const people = () => database.people.orderBy('name').toArray();
  const everything = async () => {
    const decisions = (await database.decisions.toArray()).map(({ decision }) => decision);
    return writeEverything({ people: await people(), norms: await normVersions(), decisions });
  };
  return (
    <div className="card stack">
      <h3>Export</h3>
      <p className="options-lead">
        Files with people hold names, addresses and time off: give them only to people who may see these.
      </p>
      <div className="row">
        <Button onClick={async () => download('meantime-people.csv', writeCsv(await people()))}>
          People as CSV
        </Button>
        <Button onClick={async () => download('meantime-people.json', writeJson(await people()))}>
          People as JSON
        </Button>
        <Button onClick={async () => download('meantime-all.json', await everything())}>
          Export all: people, norms, decisions
        </Button>
      </div>
    </div>
  );
}
