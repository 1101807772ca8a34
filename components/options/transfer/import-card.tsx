import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { isBackup } from '@/utils/backup/is-backup';
import type { ReadBackup } from '@/utils/backup/read-backup';
import { decodeAs, decodeBytes } from '@/utils/roster/file/decode';
import { peopleTable } from '@/utils/roster/file/people-table';
import type { ImportAnswers, ImportPlan } from '@/utils/roster/plan-text';
import { database } from '@/utils/store/database';
import { recentImports, storeImport } from '@/utils/store/imports';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { WhoIsMe } from '../people/who-is-me';
import { DropZone } from './drop-zone';
import { EncodingChoice } from './encoding-choice';
import { FileFormats } from './file-formats';
import { groupsIn } from './groups-in';
import { ImportPreview } from './import-preview';
import { planImport } from './plan-import';
import { ReadingFile } from './reading';
import { RecentImports } from './recent-imports';
import { RestorePreview } from './restore-preview';
import { undoImportAndTell } from './undo-import-and-tell';

interface Loaded {
  readonly name: string;
  readonly text: string;
  readonly isPasted?: boolean;
}

/** A file whose encoding has to be chosen. */
interface Undecoded {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly what: Phrase;
  readonly chosen: string | null;
}

export interface ImportCardProps extends SectionProps {
  /** A file that was given where this card was not shown yet: it is read at once. */
  readonly given?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

/** Reads people from a file or pasted text, shows what would happen line by line, and stores on confirmation only. */
export function ImportCard({ given, tell }: ImportCardProps) {
  const { say, show } = useWords();
  const [pasted, setPasted] = useState('');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [backup, setBackup] = useState<ReadBackup | null>(null);
  const [busy, setBusy] = useState(false);
  const [answers, setAnswers] = useState<ImportAnswers>({});
  /** Only then it is asked here who of them is the reader. */
  const [hasImported, setHasImported] = useState(false);
  const people =
    useLiveQuery(
      async () => (hasImported ? await database.people.orderBy('name').toArray() : []),
      [hasImported],
    ) ?? [];
  const [undecoded, setUndecoded] = useState<Undecoded | null>(null);

  /** With a file that was given, what is only for a start from here is left out. */
  const isWhole = given === undefined;
  const imports = useLiveQuery(() => recentImports(Date.now()));
  const heading = useLostFocus(`${plan === null && backup === null} ${imports?.length}`);

  /** A long file is read while the page goes on; what was chosen last is what is shown. */
  const latest = useRef(0);

  const close = () => {
    latest.current++;
    setPlan(null);
    setBackup(null);
    setLoaded(null);
    setAnswers({});
  };
  const end = () => {
    close();
    setUndecoded(null);
  };
  const take = (name: string, bytes: Uint8Array) => {
    close();
    const decoded = decodeBytes(bytes);
    setUndecoded(decoded.ok ? null : { name, bytes, what: decoded.what, chosen: null });
    if (decoded.ok) read({ name, text: decoded.text });
  };
  const choose = (file: Undecoded, label: string) => {
    setUndecoded({ ...file, chosen: label });
    read({ name: file.name, text: decodeAs(file.bytes, label) });
  };
  const read = async (next: Loaded) => {
    close();
    const mine = latest.current;
    setLoaded(next);
    if (isBackup(next.text)) {
      const { readBackupText } = await import('@/utils/backup/read-backup');
      const all = await readBackupText(next.text, Temporal.Now.plainDateISO().toString());
      if (mine !== latest.current) return;
      if (all.ok) setBackup(all.backup);
      else {
        close();
        tell({ text: phrase('transfer.of-file', { file: next.name, what: all.what }) });
      }
      return;
    }
    const groups = peopleTable(next.text, false) === null ? await groupsIn(next.text) : null;
    if (mine !== latest.current) return;
    if (groups !== null) setBackup(groups);
    else await planWith(next, {});
  };
  const planWith = async ({ text }: Loaded, given: ImportAnswers) => {
    const mine = latest.current;
    const found = await planImport(text, await database.people.toArray(), given);
    if (mine === latest.current) setPlan(found);
  };
  const answer = async (file: Loaded, more: ImportAnswers) => {
    const given = { ...answers, ...more };
    setAnswers(given);
    setBusy(true);
    await planWith(file, given).finally(() => setBusy(false));
  };
  const store = async () => {
    if (plan === null) return;
    setBusy(true);
    const changes = plan.entries.filter(({ kind }) => kind !== 'same');
    const added = changes.filter(({ kind }) => kind === 'new').length;
    const file = loaded?.isPasted === true ? null : (loaded?.name ?? null);
    const people = changes.map(({ person }) => person);
    const mine = latest.current;
    const storing = storeImport(file, people, Date.now(), database, plan.norms);
    const id = await storing.finally(() => setBusy(false));
    setHasImported(true);
    tell({
      text: phrase('transfer.imported', { added, updated: changes.length - added }),
      undo: () => undoImportAndTell(id, tell),
    });
    // What was chosen or written meanwhile is not this import's to clear.
    if (loaded === null || mine !== latest.current) return;
    // Lines that could not be read, or wait for an answer, stay on the screen until they are dealt with.
    const isOpen =
      plan.questions.some(({ line }) => answers.same?.has(line) !== true) ||
      (plan.asked !== null && (answers.owner ?? null) === null);
    if (isOpen || plan.problems.length > 0) {
      const { zones } = answers;
      close();
      setLoaded(loaded);
      setAnswers({ zones });
      await planWith(loaded, { zones });
    } else {
      end();
      setPasted((now) => (now === loaded.text ? '' : now));
      // Its groups come once their people are there.
      const after = latest.current;
      const groups = await groupsIn(loaded.text);
      if (groups === null || after !== latest.current) return;
      setLoaded(loaded);
      setBackup(groups);
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each file
  useEffect(() => {
    if (given !== undefined) take(given.name, given.bytes);
  }, [given]);

  return (
    <div className="card stack">
      <h3 tabIndex={-1} ref={heading}>
        {say('transfer.import')}
      </h3>
      {isWhole && (
        <>
          <p className="options-lead">
            {show('transfer.import-lead', { exportAll: <em>{say('transfer.export-all')}</em> })}
          </p>
          <FileFormats />
        </>
      )}
      <DropZone onFile={take} onRefused={(text) => tell({ text })} />
      {undecoded !== null && (
        <EncodingChoice
          bytes={undecoded.bytes}
          what={say('transfer.of-file', { file: undecoded.name, what: undecoded.what })}
          chosen={undecoded.chosen}
          onChoose={(label) => choose(undecoded, label)}
        />
      )}
      {isWhole && (
        <>
          <Field label={say('transfer.paste')}>
            {(tie) => (
              <textarea
                {...tie}
                className="input transfer-paste"
                dir="ltr"
                value={pasted}
                spellCheck={false}
                placeholder={say('transfer.example')}
                onChange={(event) => setPasted(event.target.value)}
              />
            )}
          </Field>
          <div className="row">
            <Button
              disabled={pasted.trim() === ''}
              onClick={() => {
                setUndecoded(null);
                read({ name: say('transfer.pasted'), text: pasted, isPasted: true });
              }}
            >
              {say('transfer.preview-pasted')}
            </Button>
          </div>
        </>
      )}
      {loaded !== null && plan === null && backup === null && <ReadingFile name={loaded.name} />}
      {plan !== null && loaded !== null && (
        <ImportPreview
          name={loaded.name}
          plan={plan}
          answers={answers}
          busy={busy}
          onAnswers={(more) => answer(loaded, more)}
          onConfirm={store}
          onCancel={end}
        />
      )}
      {backup !== null && loaded !== null && (
        <RestorePreview name={loaded.name} file={backup} tell={tell} onClose={end} />
      )}
      {hasImported && <WhoIsMe people={people} tell={tell} />}
      {isWhole && <RecentImports imports={imports} tell={tell} />}
    </div>
  );
}
