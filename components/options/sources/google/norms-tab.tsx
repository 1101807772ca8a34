import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { readTabs } from '@/utils/connections/google/sheets';
import { mostTabs } from '@/utils/roster/sources/google/norms-tabs';
import type { GoogleSheetSettings } from '@/utils/roster/sources/google/settings';
import { changeSource } from '@/utils/store/layers/sources';
import type { StoredSource } from '@/utils/store/layers/tables';
import { loadPorts } from '@/utils/team/ports';
import { refreshSource } from '@/utils/team/refresh-source';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { askGoogle } from './ask-google';

export interface NormsTabProps extends SectionProps {
  readonly source: StoredSource;
  readonly settings: GoogleSheetSettings;
  /** The browser's answer for Google, asked in the click that opened this. */
  readonly asked: Promise<boolean>;
  readonly onDone: () => void;
}

interface Tab {
  readonly id: number;
  readonly title: string;
}

/** In which tab of a sheet the team's norms are. What it brings is loaded once it is saved. */
export function NormsTab({ source, settings, asked, onDone, tell }: NormsTabProps) {
  const { say } = useWords();
  const { fileId, sheetId, normsTab, ...rest } = settings;
  const [tabs, setTabs] = useState<readonly Tab[]>();
  const [problem, setProblem] = useState<Told>();
  const [chosen, setChosen] = useState(normsTab === undefined ? '' : String(normsTab));
  useEffect(() => {
    let isOpen = true;
    const show = async () => {
      const found = await tabsOf(fileId, sheetId, asked);
      if (!isOpen) return;
      if (found.ok) setTabs(found.value);
      else setProblem(found.words);
    };
    void show();
    return () => {
      isOpen = false;
    };
  }, [fileId, sheetId, asked]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const more = chosen === '' ? {} : { normsTab: Number(chosen) };
    await changeSource(source.id, { settings: { fileId, sheetId, ...rest, ...more } });
    tell({ text: phrase('sheets.norms-tab-saved', { name: source.name }) });
    onDone();
    const signal = new AbortController().signal;
    // What came of it is shown in the row.
    await refreshSource(source.id, { signal, progress: () => {} }, loadPorts);
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void save(event)}>
      {problem !== undefined && (
        <p className="connection-problem" role="alert">
          {sayTold(say, problem)}
        </p>
      )}
      {tabs === undefined && problem === undefined && (
        <p className="quiet-text" role="status">
          {say('sheets.listing-tabs')}
        </p>
      )}
      {tabs !== undefined && (
        <Field label={say('sheets.norms-tab-label')} help={say('sheets.norms-tab-help', { count: mostTabs })}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={chosen}
              onChange={({ target }) => setChosen(target.value)}
            >
              <option value="">{say('sheets.norms-tab-any')}</option>
              {tabs.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div className="row">
        {tabs !== undefined && (
          <Button look="primary" type="submit">
            {say('labels.save')}
          </Button>
        )}
        <Button look="quiet" onClick={onDone}>
          {say('labels.cancel')}
        </Button>
      </div>
    </form>
  );
}

async function tabsOf(fileId: string, people: number, asked: Promise<boolean>) {
  if (!(await asked)) return { ok: false, words: phrase('sources.refused') } as const;
  const read = askGoogle(phrase('requests.load-people'));
  const found = await read((settings, http) => readTabs(settings, fileId, http));
  if (!found.ok) return found;
  const value = found.value.flatMap(({ sheetId, title }): Tab[] =>
    typeof sheetId === 'number' && typeof title === 'string' && sheetId !== people
      ? [{ id: sheetId, title }]
      : [],
  );
  return { ok: true, value } as const;
}
