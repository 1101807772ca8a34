import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { ZonePicker } from '@/components/ui/zone-picker';
import type { Person } from '@/utils/domain/people/person';
import { shownZone } from '@/utils/domain/time/shown-zone';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import type { PersonForm } from '@/utils/roster/person-form';
import type { FieldProblem } from '@/utils/roster/read-form';
import { GoogleTimeOff } from './google-time-off';
import { HolidayList } from './holiday-list';
import { TimeOffList } from './time-off-list';
import { TravelList } from './travel-list';
import { usePlaceOfZone } from './use-place-of-zone';
import { WeekEditor } from './week-editor';

export interface PersonFieldsProps {
  /** As the list has them; null: somebody new. */
  readonly person: Person | null;
  readonly form: PersonForm;
  readonly isMe: boolean;
  /** What the source is called that gives the time off; null where it is the user's own. */
  readonly timeOffSource: string | null;
  /** What was kept of a public calendar; null where nothing. */
  readonly holidaySet: HolidaySet | null;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (more: Partial<PersonForm>) => void;
  readonly onMe: (isMe: boolean) => void;
  /** Zones that could be meant while none is chosen. */
  readonly zones?: readonly string[] | undefined;
}

const texts = [
  { part: 'name', label: 'people.name' },
  { part: 'place', label: 'people.place', help: 'people.place-help' },
  { part: 'emails', label: 'people.email', help: 'people.email-help' },
  { part: 'slackIds', label: 'people.slack-id', help: 'people.slack-help' },
] as const;

/** All fields of a person. */
export function PersonFields({
  person,
  form,
  isMe,
  timeOffSource,
  holidaySet,
  problems,
  onChange,
  onMe,
  zones = [],
}: PersonFieldsProps) {
  const { say } = useWords();
  const problemAt = (field: string) => {
    const what = problems.find((problem) => problem.field === field)?.what;
    return what === undefined ? undefined : say(what);
  };
  const { city, withZone } = usePlaceOfZone(form);
  const fromZone = city === null ? undefined : say('people.place-of-zone', { city });
  return (
    <>
      <div className="editor-columns">
        {texts.map(({ part, label, ...more }) => (
          <Field
            key={part}
            label={say(label)}
            problem={problemAt(part)}
            help={
              'help' in more
                ? say(part === 'place' && city !== null ? 'people.place-of-zone-short' : more.help)
                : undefined
            }
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
          label={say('people.zone')}
          value={form.zone}
          problem={problemAt('zone') ?? problemAt('zoneDate')}
          onChange={(zone, city) => onChange(withZone(zone, city))}
        />
        <Field label={say('people.names')} help={say('people.names-help')} problem={problemAt('names')}>
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
      {form.zone === '' && zones.length > 0 && (
        <div className="editor-zones">
          <p className="quiet-text">{say('people.zone-fits')}</p>
          <div className="row">
            {zones.map((zone) => (
              <Button key={zone} onClick={() => onChange({ zone })}>
                {shownZone(zone)}
              </Button>
            ))}
          </div>
        </div>
      )}
      {/* The field that was filled is not the one that has the focus. Its help stays one line: what is pressed next stays there. */}
      <span className="visually-hidden" role="status">
        {fromZone}
      </span>
      <label className="options-choice">
        <input type="checkbox" checked={isMe} onChange={(event) => onMe(event.target.checked)} />
        {say('people.me')}
      </label>
      <WeekEditor week={form.week} problems={problems} onChange={(week) => onChange({ week })} />
      <TimeOffList
        fromSource={timeOffSource}
        entries={form.timeOff}
        problems={problems}
        onChange={(timeOff) => onChange({ timeOff })}
      />
      {person !== null && <GoogleTimeOff person={person} />}
      <HolidayList
        entries={form.holidays}
        set={holidaySet}
        problems={problems}
        onChange={(holidays) => onChange({ holidays })}
      />
      <TravelList entries={form.travel} problems={problems} onChange={(travel) => onChange({ travel })} />
    </>
  );
}
