import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { GooglePlace } from '@/utils/connections/google/settings';
import { readTabs } from '@/utils/connections/google/sheets';
import type { Outcome } from '@/utils/connections/outcome';
import type { MadeSheet } from '@/utils/destinations/google-docs/roster/create-sheet';
import type { RosterFile } from '@/utils/destinations/google-docs/roster/list-rosters';
import type { SheetTable } from '@/utils/destinations/google-docs/roster/sheet-table';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import type { NewSource, SourceFormProps } from '../source-form';
import { WithGroups } from '../with-groups';
import { askGoogle, requestSheets } from './ask-google';
import { makeSheet, type SheetTarget } from './make-sheet';
import { SheetList } from './sheet-list';
import { SheetProgress } from './sheet-progress';
import { useSheetTable } from './use-sheets';

export interface ChooseSheetProps extends SourceFormProps {
  /** Where documents go; null: nowhere yet, and the sheet is made in My Drive. */
  readonly folder: GooglePlace | null;
}

/** A roster sheet that is there, or a new one of the list; then what it would bring. */
export function ChooseSheet({ folder, problem, onPreview, foot, onCancel, tell }: ChooseSheetProps) {
  const { say, show } = useWords();
  const [withGroups, setWithGroups] = useState(false);
  const table = useSheetTable(withGroups);
  const [chosen, setChosen] = useState<MadeSheet | null>(null);
  const [written, setWritten] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);
  const [failed, setFailed] = useState<Told>();
  const [attempt] = useState(() => crypto.randomUUID());
  const cancel = useRef<AbortController>(null);
  // Nobody sees any more how far it is, so it ends.
  useEffect(() => () => cancel.current?.abort(), []);
  if (table === undefined) return null;

  const preview = (sheet: MadeSheet, asking: Promise<boolean>) => {
    setChosen(sheet);
    const { name } = sheet;
    onPreview(name, async (): Promise<Outcome<NewSource>> => {
      if (!(await asking)) return { ok: false, kind: 'no', words: phrase('sources.refused') };
      return { ok: true, value: { kind: 'google-sheet', settings: { ...sheet }, name, handsOver: true } };
    });
  };
  const use = async ({ fileId, name }: RosterFile, asking: Promise<boolean>) => {
    setFailed(undefined);
    if (!(await asking)) return setFailed(phrase('sources.refused'));
    const read = askGoogle(phrase('requests.load-people'));
    const tabs = await read((settings, http) => readTabs(settings, fileId, http));
    if (!tabs.ok) return setFailed(tabs.words);
    const sheetId = tabs.value[0]?.sheetId;
    if (typeof sheetId !== 'number') return setFailed(phrase('sheets.google-no-answer'));
    preview({ fileId, sheetId, name }, asking);
  };
  const start = async (target: SheetTarget, all: SheetTable, asking: Promise<boolean>) => {
    setFailed(undefined);
    if (!(await asking)) return setFailed(phrase('sources.refused'));
    const running = new AbortController();
    cancel.current = running;
    setWritten({ done: 0, all: all.rows.length });
    const progress = (done: number, of: number) => {
      setIsWaiting(false);
      setWritten({ done, all: of });
    };
    const { signal } = running;
    const making = makeSheet(target, all, { signal, progress, onWait: () => setIsWaiting(true) });
    const made = await making.finally(() => {
      setWritten(null);
      setIsWaiting(false);
    });
    if (!made.ok) return setFailed(made.words);
    tell({ text: phrase('sheets.done', { count: all.rows.length, title: made.value.name }) });
    preview(made.value, asking);
  };
  const told = failed ?? problem;
  const alert = told !== undefined && (
    <p className="connection-problem" role="alert">
      {sayTold(say, told)}
    </p>
  );
  if (chosen !== null) {
    const link = (
      <a
        href={`https://docs.google.com/spreadsheets/d/${chosen.fileId}/edit`}
        target="_blank"
        rel="noreferrer"
      >
        {chosen.name}
      </a>
    );
    return (
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // First of all: the browser asks only for the click itself.
          preview(chosen, requestSheets());
        }}
      >
        <div className="row">
          <p className="options-lead">{show('sheets.chosen', { link })}</p>
          <Button look="quiet" onClick={() => setChosen(null)}>
            {say('sheets.another')}
          </Button>
        </div>
        {alert}
        {foot}
      </form>
    );
  }
  const count = table.rows.length;
  const where = {
    where: folder === null ? 'other' : 'folder',
    folder: <bdi>{folder?.name ?? ''}</bdi>,
  } as const;
  return (
    <div className="stack">
      <p className="options-lead">
        {say('sheets.lead')} {say('sheets.working-hours')}
      </p>
      {written === null && (
        <SheetList
          onUse={(file) => void use(file, requestSheets())}
          onComplete={(file) => void start({ file }, table, requestSheets())}
        />
      )}
      <h5 className="connection-subhead">{say('sheets.create')}</h5>
      <p className="options-lead">
        {count === 0
          ? say('sheets.list-empty')
          : show('sheets.what', {
              ...{ title: <bdi>{table.title}</bdi>, count, ...where },
              norms: table.hasNorms ? 'yes' : 'other',
            })}
      </p>
      {count > 0 && (
        <WithGroups isChosen={withGroups} isDisabled={written !== null} onChoose={setWithGroups} />
      )}
      {alert}
      {written === null ? (
        <div className="row">
          {count > 0 && (
            <Button
              look="primary"
              disabled={table.withGroups !== withGroups}
              onClick={() =>
                void start({ folderId: folder?.folderId ?? null, attempt }, table, requestSheets())
              }
            >
              {say(failed === undefined ? 'sources.roster-start' : 'sources.roster-continue')}
            </Button>
          )}
          <Button look="quiet" onClick={onCancel}>
            {say('labels.cancel')}
          </Button>
        </div>
      ) : (
        <SheetProgress {...written} isWaiting={isWaiting} onCancel={() => cancel.current?.abort()} />
      )}
    </div>
  );
}
