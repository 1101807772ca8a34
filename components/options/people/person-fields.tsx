import { Field } from '@/components/ui/field';
import { ZonePicker } from '@/components/ui/zone-picker';
import type { PersonForm } from '@/utils/roster/person-form';
import type { FieldProblem } from '@/utils/roster/read-form';
import { HolidayList } from './holiday-list';
import { TimeOffList } from './time-off-list';
import { TravelList } from './travel-list';
import { WeekEditor } from './week-editor';

export interface PersonFieldsProps {
  readonly form: PersonForm;
  readonly isMe: boolean;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (more: Partial<PersonForm>) => void;
  readonly onMe: (isMe: boolean) => void;
}

const texts = [
  { part: 'name', label: 'Name' },
  { part: 'place', label: 'Place', help: 'City or region, as your team calls it.' },
  { part: 'emails', label: 'E-mail', help: 'Several with commas between them.' },
  {
    part: 'slackIds',
    label: 'Slack member id',
    help: 'In Slack: profile, ⋮, Copy member ID. It starts with U or W.',
  },
] as const;

/** All fields of a person. */
export function PersonFields({ form, isMe, problems, onChange, onMe }: PersonFieldsProps) {
  const problemAt = (field: string) => problems.find((problem) => problem.field === field)?.what;
  return (
    <>
      <div className="editor-columns">
        {texts.map(({ part, label, ...more }) => (
          <Field
            key={part}
            label={label}
            problem={problemAt(part)}
            help={'help' in more ? more.help : undefined}
          >
            {(tie) => (
              <input
                {...tie}
                className="input"
                data-first-focus={part === 'name' ? '' : undefined}
                value={form[part]}
                spellCheck={false}
                onChange={(event) => onChange({ [part]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <ZonePicker
          label="Time zone"
          value={form.zone}
          problem={problemAt('zone') ?? problemAt('zoneDate')}
          onChange={(zone) => onChange({ zone })}
        />
        <Field
          label="Other names"
          help="Names or @handles that pages show, with semicolons between them."
          problem={problemAt('names')}
        >
          {(tie) => (
            <input
              {...tie}
              className="input"
              value={form.names}
              onChange={(event) => onChange({ names: event.target.value })}
            />
          )}
        </Field>
      </div>
      <label className="options-choice">
        <input type="checkbox" checked={isMe} onChange={(event) => onMe(event.target.checked)} />
        This is me: no badge beside my own messages
      </label>
      <WeekEditor week={form.week} problemAt={problemAt} onChange={(week) => onChange({ week })} />
      <TimeOffList
        entries={form.timeOff}
        problemAt={problemAt}
        onChange={(timeOff) => onChange({ timeOff })}
      />
      <HolidayList
        entries={form.holidays}
        problemAt={problemAt}
        onChange={(holidays) => onChange({ holidays })}
      />
      <TravelList entries={form.travel} problemAt={problemAt} onChange={(travel) => onChange({ travel })} />
    </>
  );
}
