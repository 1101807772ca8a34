import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import {
  fieldRules,
  fields,
  type MappedField,
  type Mapping,
  type Property,
  required,
} from '@/utils/destinations/notion/fields';
import { type MappingProblem, renewMapping, testMapping } from '@/utils/destinations/notion/mapping';
import type { NotionPlace } from '@/utils/destinations/notion/place';
import { proposeMapping } from '@/utils/destinations/notion/propose-mapping';
import { readProperties } from '@/utils/destinations/notion/read-properties';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { MappingRow } from './mapping-row';
import { pageHttp } from './page-http';

export type NotionDatabase = Exclude<NotionPlace, { pageId: string }>;

export interface NotionMappingProps {
  readonly settings: NotionSettings;
  readonly database: NotionDatabase;
  readonly onSave: (place: NotionDatabase) => Promise<void>;
  /** To another database or page. */
  readonly onLeave: () => void;
}

/** Our fields beside the properties of a database that fit them; tested against the database before it is kept. */
export function NotionMapping({ settings, database, onSave, onLeave }: NotionMappingProps) {
  const [properties, setProperties] = useState<readonly Property[] | null>(null);
  const [mapping, setMapping] = useState<Mapping>(database.mapping ?? {});
  const [problems, setProblems] = useState<readonly MappingProblem[]>([]);
  const [failed, setFailed] = useState<Told>();
  const { say, show } = useWords();
  const [isTesting, setIsTesting] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const wasRefused = useRef(false);
  const { token } = settings;
  const { dataSourceId, mapping: before } = database;
  useEffect(() => {
    let isCurrent = true;
    const http = pageHttp('notion', phrase('requests.read-properties'));
    void readProperties({ token }, dataSourceId, http).then((read) => {
      if (!isCurrent) return;
      if (!read.ok) return setFailed(read.words);
      setProperties(read.value);
      if (before === null) setMapping(proposeMapping(read.value));
      else setProblems(testMapping(before, read.value));
    });
    return () => {
      isCurrent = false;
    };
  }, [token, dataSourceId, before]);

  // What was pressed to come here is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once the fields are drawn with what is wrong
  useEffect(() => {
    if (wasRefused.current) rows.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    wasRefused.current = false;
  }, [problems]);

  const saidOf = (problem: MappingProblem | undefined) => problem && say(problem.words);
  const change = (field: MappedField, property: Property | undefined) => {
    const { [field]: _, ...rest } = mapping;
    setMapping(property === undefined ? rest : { ...rest, [field]: property });
    setProblems(problems.filter((problem) => problem.field !== field));
  };
  const save = async () => {
    setFailed(undefined);
    setIsTesting(true);
    const read = await readProperties(
      settings,
      dataSourceId,
      pageHttp('notion', phrase('requests.test-mapping')),
    ).finally(() => setIsTesting(false));
    if (!read.ok) return setFailed(read.words);
    setProperties(read.value);
    const renewed = renewMapping(mapping, read.value);
    const found = testMapping(renewed, read.value);
    wasRefused.current = found.length > 0;
    setProblems(found);
    if (found.length === 0) await onSave({ ...database, mapping: renewed });
  };

  return (
    <section className="stack" aria-labelledby="mapping-title">
      <div>
        <h4 id="mapping-title" className="connection-subhead" ref={title} tabIndex={-1}>
          {show('connections.mapping-title', { name: <bdi>{database.name}</bdi> })}
        </h4>
        <p className="options-lead">{say('connections.mapping-lead')}</p>
      </div>
      {properties === null && failed === undefined && (
        <p className="quiet-text connection-none">{say('connections.asking-notion')}</p>
      )}
      {properties !== null && (
        <div className="mapping" ref={rows}>
          {fields.map((field) => (
            <MappingRow
              key={field}
              label={say(fieldRules[field].label)}
              isRequired={required.includes(field)}
              chosen={mapping[field]}
              offered={properties.filter(({ type }) => fieldRules[field].types.includes(type))}
              problem={saidOf(problems.find((problem) => problem.field === field))}
              onChange={(property) => change(field, property)}
            />
          ))}
        </div>
      )}
      {failed !== undefined && (
        <p className="connection-problem" role="alert">
          {sayTold(say, failed)}
        </p>
      )}
      <div className="row">
        <Button
          look="primary"
          aria-disabled={properties === null || isTesting}
          onClick={() => properties !== null && !isTesting && void save()}
        >
          {say(isTesting ? 'connections.testing' : 'connections.test-and-save')}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {say('connections.another-place')}
        </Button>
      </div>
    </section>
  );
}
