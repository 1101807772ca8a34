import { Button } from '@/components/ui/button';
import { download } from '@/components/ui/download';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { readBackup, writeBackup } from '@/utils/backup/backup';
import { exportedTables } from '@/utils/backup/tables';
import { readDocumentWords } from '@/utils/destinations/document-words';
import { normsAt } from '@/utils/domain/norms/norms';
import { ownNormsText } from '@/utils/domain/norms/own-words';
import { writeCsv } from '@/utils/roster/file/write-csv';
import { writeJson } from '@/utils/roster/file/write-json';
import { groupsOfPeople } from '@/utils/roster/membership/groups-of-people';
import { database } from '@/utils/store/database';
import { storedGroups } from '@/utils/store/groups';
import { normVersions } from '@/utils/store/norms';
import { brokenRows } from '@/utils/store/rows/broken-rows';
import { phrase } from '@/utils/words/phrase';

/** Files for a colleague, a spreadsheet or a safe place; made on a click and kept nowhere. */
export function ExportCard({ tell }: SectionProps) {
  const { say, show } = useWords();
  const exportAll = async () => {
    download('meantime-all.json', writeBackup(await readBackup()));
    const { length } = await brokenRows(exportedTables);
    if (length > 0) tell({ text: phrase('transfer.exported-damaged', { count: length }) });
  };
  const ownNorms = async () => {
    const norms = normsAt(await normVersions(), Date.now()).people;
    // The format is English, whatever the reader's language.
    const { say: sayFile } = await readDocumentWords('en');
    return new Map(Object.entries(norms).map(([id, one]) => [id, ownNormsText(one, sayFile)]));
  };
  const csv = async () =>
    download(
      'meantime-people.csv',
      writeCsv(await people(), await ownNorms(), groupsOfPeople(await storedGroups())),
    );
  const json = async () =>
    download('meantime-people.json', writeJson(await people(), await storedGroups(), await ownNorms()));
  const people = () => database.people.orderBy('name').toArray();
  return (
    <div className="card stack">
      <h3>{say('transfer.export')}</h3>
      <p className="options-lead">
        {show('transfer.export-lead', { exportAll: <em>{say('transfer.export-all')}</em> })}
      </p>
      <p className="options-lead">
        {show('transfer.csv-norms', { exportAll: <em>{say('transfer.export-all')}</em> })}
      </p>
      <div className="row">
        <Button onClick={csv}>{say('transfer.people-csv')}</Button>
        <Button onClick={json}>{say('transfer.people-json')}</Button>
        <Button onClick={exportAll}>{say('transfer.export-all')}</Button>
      </div>
    </div>
  );
}
