import { useDisplay } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { type ComparedPart, compared } from '@/utils/roster/compare-people';
import { partName } from '@/utils/roster/field-name';
import type { MergeEntry } from '@/utils/roster/merge';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';
import { partLines, zoneFrom } from '../people/part-lines';

export interface StoredFieldsProps {
  readonly entry: MergeEntry;
  /** Where zones come from, as it is said once above all entries. */
  readonly source: string | null;
}

/** Where the zones of all who are new come from, in words; null where they differ or nobody is new. */
export function commonSource(entries: readonly MergeEntry[], say: Say<PagesWords>): string | null {
  const said = new Set(
    entries.flatMap(({ kind, person }) => (kind === 'new' ? [zoneFrom(person, say)] : [])),
  );
  const [only = null] = said;
  return said.size === 1 ? only : null;
}

/**
 * Every field that an import stores of a person, from what to what, and in words what is easily overlooked. Of who is new
 * the name stands in a column of its own already.
 */
export function StoredFields({ entry, source }: StoredFieldsProps) {
  const { say, show } = useWords();
  const display = useDisplay();
  const { person, before, changes, notes } = entry;
  const lines = (part: ComparedPart, of: Person) =>
    partLines(part, of, display, say).filter((line) => before !== null || line !== source);
  const parts =
    before === null ? compared.filter((part) => part !== 'name' && lines(part, person).length > 0) : changes;
  return (
    <>
      {before !== null && changes.includes('name') && (
        <strong className="import-mark">
          {say('transfer.renames', { before: before.name, after: person.name })}
        </strong>
      )}
      {notes.map((what) => {
        const text = say(what);
        return (
          <strong key={text} className="import-mark">
            {text}
          </strong>
        );
      })}
      <dl className="import-fields">
        {parts.map((part) => {
          const after = <Lines lines={lines(part, person)} />;
          return (
            <div key={part} className="import-field">
              <dt>{say(partName(part))}</dt>
              <dd>
                {before === null
                  ? after
                  : show('transfer.from-to', {
                      before: <Lines lines={lines(part, before)} isOld />,
                      after,
                    })}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

function Lines({ lines, isOld = false }: { readonly lines: readonly string[]; readonly isOld?: boolean }) {
  const { say } = useWords();
  if (lines.length === 0) return <span className="quiet-text">{say('transfer.nothing-there')}</span>;
  const Tag = isOld ? 'del' : 'span';
  return (
    <Tag className="import-lines">
      {lines.map((line) => (
        <bdi key={line}>{line} </bdi>
      ))}
    </Tag>
  );
}
