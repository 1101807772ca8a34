import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { ZonePicker } from '@/components/ui/zone-picker';
import { checkZone } from '@/utils/domain/time/zones';
import type { RowProblem } from '@/utils/roster/source';

export interface ZoneForLinesProps {
  /** The lines of the file whose people have none. */
  readonly lines: readonly Pick<RowProblem, 'line' | 'name'>[];
  readonly busy: boolean;
  readonly onZone: (lines: readonly number[], zone: string) => void;
}

const everyone = '';

/** A zone for all people of a file who have none, or for one of them after another: member lists and address books seldom say it. */
export function ZoneForLines({ lines, busy, onZone }: ZoneForLinesProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(everyone);
  const checked = checkZone(typed);
  const at = lines.findIndex(({ line }) => String(line) === asked);
  const one = lines[at];
  const count = lines.length;
  const nameOf = ({ line, name = '' }: Pick<RowProblem, 'line' | 'name'>) =>
    name === '' ? String(line) : name;
  const use = () => {
    if (!checked.ok || busy) return;
    onZone(
      (one === undefined ? lines : [one]).map(({ line }) => line),
      checked.zone,
    );
    setTyped('');
    // One after another, until all have one.
    setAsked(String((one === undefined ? undefined : (lines[at + 1] ?? lines[at - 1]))?.line ?? everyone));
  };
  return (
    <form
      className="import-zone-for"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      {count > 1 && (
        <Field label={say('holidays.people')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={one === undefined ? everyone : asked}
              onChange={(event) => setAsked(event.target.value)}
            >
              <option value={everyone}>{say('transfer.zone-everyone', { count })}</option>
              {lines.map((each) => (
                <option key={each.line} value={each.line}>
                  {say('transfer.zone-line', { line: String(each.line), name: nameOf(each) })}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <ZonePicker
        label={
          one === undefined
            ? say('transfer.zone-for', { count })
            : say('transfer.zone-of', { name: nameOf(one) })
        }
        value={typed}
        onChange={setTyped}
      />
      <div className="row">
        <Button type="submit" disabled={busy || !checked.ok}>
          {one === undefined
            ? say('transfer.zone-for-use', { count })
            : say('transfer.zone-of-use', { name: nameOf(one) })}
        </Button>
      </div>
    </form>
  );
}
