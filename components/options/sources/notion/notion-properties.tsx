import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { type PeopleMapping, peopleFields } from '@/utils/roster/sources/notion/fields';
import { notionPeopleSettings } from '@/utils/roster/sources/notion/settings';
import { connectionOf } from '@/utils/store/connections';
import { changeSource } from '@/utils/store/layers/sources';
import type { StoredSource } from '@/utils/store/layers/tables';
import { loadPorts } from '@/utils/team/ports';
import { refreshSource } from '@/utils/team/refresh-source';
import { phrase } from '@/utils/words/phrase';
import { MappingEditor } from './mapping-editor';

export interface NotionPropertiesProps extends SectionProps {
  readonly source: StoredSource;
  readonly onDone: () => void;
}

/** The properties of a database that is a source already. What they bring is loaded once they are saved. */
export function NotionProperties({ source, onDone, tell }: NotionPropertiesProps) {
  const { say } = useWords();
  const connection = useLiveQuery(async () => (await connectionOf('notion')) ?? null);
  const read = notionPeopleSettings.safeParse(source.settings);
  if (connection === undefined) return null;
  if (connection === null || !read.success) {
    return (
      <p className="source-failure" role="status">
        {read.success ? say('sources.not-connected', { system: 'Notion' }) : say('sources.settings')}
      </p>
    );
  }
  const settings = read.data;
  const save = async (mapping: PeopleMapping) => {
    await changeSource(source.id, { settings: { ...settings, mapping, asked: [...peopleFields] } });
    tell({ text: phrase('sources.notion-saved', { name: source.name }) });
    onDone();
    const signal = new AbortController().signal;
    // What came of it is shown in the row.
    await refreshSource(source.id, { signal, progress: () => {} }, loadPorts);
  };
  return (
    <MappingEditor
      account={connection.settings}
      database={settings}
      before={settings.mapping}
      asked={settings.asked}
      problem={undefined}
      onSubmit={(mapping) => void save(mapping)}
    >
      <div className="row">
        <Button look="primary" type="submit">
          {say('labels.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {say('labels.cancel')}
        </Button>
      </div>
    </MappingEditor>
  );
}
