import { Fragment, useId } from 'react';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { useEntryFocus } from '@/components/ui/use-entry-focus';
import { useWords } from '@/components/ui/words';
import type { Weekday } from '@/utils/domain/time/calendar.types';
import type { BlockForm } from '@/utils/roster/person-form';
import type { FieldProblem } from '@/utils/roster/read-form';
import { isOvernight, readTime } from '@/utils/roster/text/time-text';
import { ProblemLines, type ProblemTie, problemsAt } from './problems';
import { TimeField } from './time-field';
import { weekdayName } from './week-words';

export interface DayRowProps {
  readonly day: Weekday;
  readonly blocks: readonly BlockForm[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (blocks: readonly BlockForm[]) => void;
  /** Copies these hours to Monday to Friday. */
  readonly onCopy: () => void;
}

const ends = { start: 'people.day-from', end: 'people.day-until' } as const;
const numberedEnds = { start: 'people.day-from-nth', end: 'people.day-until-nth' } as const;

const notWrong: ProblemTie = { 'aria-invalid': undefined, 'aria-describedby': undefined };

/** One weekday: no hours, or one or more blocks of them. */
export function DayRow({ day, blocks, problems, onChange, onCopy }: DayRowProps) {
  const id = useId();
  const { list, note } = useEntryFocus<HTMLDivElement>('.day-block', '.day-add');
  const { display } = useReader();
  const { say } = useWords();
  const name = weekdayName(day, display);
  const change = (index: number, more: Partial<BlockForm>) =>
    onChange(blocks.map((block, at) => (at === index ? { ...block, ...more } : block)));
  const wrong = blocks.map((_, index) => problemsAt(problems, `week.${day}.${index}`, id));
  const inputLabel = (end: 'start' | 'end', number: number) =>
    blocks.length > 1 ? say(numberedEnds[end], { day: name, number }) : say(ends[end], { day: name });
  return (
    <div className="day-row" ref={list}>
      <span className="day-name">{name}</span>
      <div className="day-blocks">
        {blocks.length === 0 && <span className="quiet-text day-off">{say('people.day-off')}</span>}
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place in the day
          <span key={index} className="day-block">
            {(['start', 'end'] as const).map((end) => (
              <Fragment key={end}>
                {end === 'end' && <span aria-hidden="true">–</span>}
                <TimeField
                  label={inputLabel(end, index + 1)}
                  value={block[end]}
                  tie={wrong[index]?.tie(end) ?? notWrong}
                  onChange={(time) => change(index, { [end]: time })}
                />
              </Fragment>
            ))}
            <Button
              look="quiet"
              className="editor-remove"
              aria-label={say('people.remove-hours', { number: index + 1, day: name })}
              onClick={() => {
                note('removed');
                onChange(blocks.filter((_, at) => at !== index));
              }}
            >
              ✕
            </Button>
            {/* Behind the button, so that it stays where it is. */}
            {endsNextDay(block) && <span className="day-note">{say('people.next-day')}</span>}
          </span>
        ))}
        {wrong.map((problems, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as the blocks
          <ProblemLines key={index} problems={problems} />
        ))}
      </div>
      <span className="day-tools">
        <Button
          look="quiet"
          className="day-add"
          aria-label={say('people.add-hours-on', { day: name })}
          onClick={() => {
            note('added');
            onChange([...blocks, nextBlock(blocks)]);
          }}
        >
          {say('people.add-hours')}
        </Button>
        {blocks.length > 0 && (
          <Button
            look="quiet"
            className="day-copy"
            aria-label={say('people.copy-of', { day: name })}
            onClick={onCopy}
          >
            {say('people.copy')}
          </Button>
        )}
      </span>
    </div>
  );
}

function endsNextDay({ start, end }: BlockForm): boolean {
  const [from, to] = [readTime(start), readTime(end)];
  return from !== null && to !== null && isOvernight([from, to]);
}

/** The first block of a day is nine to five, each further one is left to be written. */
function nextBlock(blocks: readonly BlockForm[]): BlockForm {
  return blocks.length === 0 ? { start: '09:00', end: '17:00' } : { start: '', end: '' };
}
