import '../../connections/connections.css';
import { type ReactNode, useState } from 'react';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { useWords } from '@/components/ui/words';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { PeopleField, PeopleMapping } from '@/utils/roster/sources/notion/fields';
import { fittingProperties } from '@/utils/roster/sources/notion/fitting';
import { mappingProblem, renewPeopleMapping } from '@/utils/roster/sources/notion/mapping';
import { proposePeopleMapping } from '@/utils/roster/sources/notion/propose';
import type { Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import type { ChosenDatabase } from './chosen-database';
import { PeopleMappingRows } from './people-mapping';
import { useProperties } from './use-properties';

export interface MappingEditorProps {
  readonly account: NotionSettings;
  readonly database: ChosenDatabase;
  /** As it is stored; null: it is proposed. */
  readonly before: PeopleMapping | null;
  /** The fields that the user was asked about with `before`; what is new since is proposed. */
  readonly asked?: readonly string[] | undefined;
  readonly problem: Told | undefined;
  /** Called in the click, with a mapping that people can be read by. */
  readonly onSubmit: (mapping: PeopleMapping) => void;
  /** The buttons below, one of them of the type *submit*. */
  readonly children: ReactNode;
}

/** What the properties of a database mean, changed by the user before anything is read. */
export function MappingEditor({
  account,
  database,
  before,
  asked,
  problem,
  onSubmit,
  children,
}: MappingEditorProps) {
  const { say, show } = useWords();
  const { dataSourceId, name } = database;
  const { properties, failed } = useProperties(account, dataSourceId);
  const [chosen, setChosen] = useState<PeopleMapping | null>(null);
  const [wrong, setWrong] = useState<{ field: PeopleField; text: string } | null>(null);
  const heading = useLostFocus<HTMLHeadingElement>(dataSourceId);
  const found = properties ?? [];
  const fits = before === null ? {} : fittingProperties(before, found, asked);
  const mapping =
    chosen ??
    (before === null ? proposePeopleMapping(found) : { ...renewPeopleMapping(before, found), ...fits });
  const change = (next: PeopleMapping) => {
    setChosen(next);
    setWrong(null);
  };
  const submit = () => {
    if (properties === null) return;
    const what = mappingProblem(mapping);
    if (what === null) onSubmit(mapping);
    else setWrong({ field: what.field, text: say(what.what) });
  };
  const told = failed ?? problem;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div>
        <h5 className="connection-subhead" tabIndex={-1} ref={heading}>
          {show('sources.notion-mapping', { name: <bdi>{name}</bdi> })}
        </h5>
        <p className="options-lead">{say('sources.notion-mapping-lead')}</p>
      </div>
      {properties === null && failed === undefined && (
        <p className="quiet-text connection-none">{say('connections.asking-notion')}</p>
      )}
      {properties !== null && (
        <PeopleMappingRows
          properties={properties}
          mapping={mapping}
          fits={fits}
          problem={wrong}
          onChange={change}
        />
      )}
      {told !== undefined && (
        <p className="connection-problem" role="alert">
          {sayTold(say, told)}
        </p>
      )}
      {children}
    </form>
  );
}
