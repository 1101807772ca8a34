import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { notionFacts } from '@/utils/connections/notion/facts';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { requestPermissions } from '@/utils/platform/permissions';
import { type PeopleMapping, peopleFields } from '@/utils/roster/sources/notion/fields';
import type { NotionPeopleSettings } from '@/utils/roster/sources/notion/settings';
import { phrase } from '@/utils/words/phrase';
import type { NewSource, SourceFormProps } from '../source-form';
import type { ChosenDatabase } from './chosen-database';
import { MappingEditor } from './mapping-editor';

export interface DatabaseFormProps extends SourceFormProps {
  readonly account: NotionSettings;
  readonly database: ChosenDatabase;
  /** To another database. */
  readonly onLeave: () => void;
}

/** A chosen database: what its properties mean, and what would come of it. */
export function DatabaseForm({ account, database, problem, onPreview, onLeave, foot }: DatabaseFormProps) {
  const { say } = useWords();
  const { dataSourceId, name, isMade = false } = database;
  const submit = (mapping: PeopleMapping) => {
    // First of all: the browser asks only for the click itself.
    const asking = requestPermissions({ origins: notionFacts.hosts });
    const settings: NotionPeopleSettings = { dataSourceId, name, mapping, asked: [...peopleFields] };
    onPreview(name, async (): Promise<Outcome<NewSource>> => {
      const source: NewSource = { kind: 'notion', settings, name, handsOver: isMade };
      if (await asking) return { ok: true, value: source };
      return { ok: false, kind: 'no', words: phrase('sources.refused') };
    });
  };
  return (
    <MappingEditor account={account} database={database} before={null} problem={problem} onSubmit={submit}>
      <div className="row">
        <Button onClick={onLeave}>{say('sources.notion-another')}</Button>
      </div>
      {foot}
    </MappingEditor>
  );
}
