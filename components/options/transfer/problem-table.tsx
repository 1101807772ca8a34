import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { fieldName } from '@/utils/roster/field-name';
import type { RowProblem } from '@/utils/roster/source';
import { sayTold } from '@/utils/words/say';
import { ScrollTable } from './scroll-table';

export interface ProblemTableProps {
  readonly problems: readonly RowProblem[];
  /** Absent where nothing can be chosen for a line. */
  readonly onZone?: (line: number, zone: string) => void;
}

const wordsOf = ({ line, name = '', field }: RowProblem) => `${line} ${name} ${field}`;
const byPlace = (_: RowProblem, index: number) => String(index);

/** What of a file cannot be read, by line, with whom it is about; zones that could be meant are buttons. */
export function ProblemTable({ problems, onZone }: ProblemTableProps) {
  const { say } = useWords();
  return (
    <ScrollTable
      label={say('transfer.problems')}
      className="import-problems"
      heads={[
        say('transfer.line'),
        say('transfer.name'),
        say('transfer.field'),
        say('transfer.what-is-wrong'),
      ]}
      items={problems}
      keyOf={byPlace}
      wordsOf={wordsOf}
      height={44}
      cells={({ line, name = '', field, what, zones = [] }) => [
        // What is of no line, as a group of a workspace, has none.
        line === 0 ? '' : line,
        <bdi key="name">{name}</bdi>,
        <bdi key="field">{sayTold(say, fieldName(field))}</bdi>,
        <span key="what" className="import-what">
          {say(what)}
          {onZone !== undefined && zones.length > 0 && (
            <span className="row import-zones">
              {zones.map((zone) => (
                <Button
                  key={zone}
                  aria-label={say('transfer.use-zone-for', {
                    zone: shownZone(zone),
                    line: String(line),
                    name,
                  })}
                  onClick={() => onZone(line, zone)}
                >
                  {say('transfer.use-zone', { zone: shownZone(zone) })}
                </Button>
              ))}
            </span>
          )}
        </span>,
      ]}
    />
  );
}
