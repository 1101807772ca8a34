import { useId, useState } from 'react';
import { Field } from '@/components/ui/field';
import { ShortcutLine } from '@/components/ui/shortcut';
import { readerZone, useNow } from '@/components/ui/use-now';
import { useDisplay } from '@/components/ui/use-signals';
import { clockText, dateText } from '@/utils/domain/time/words';
import { type DisplaySettings, writeSignals } from '@/utils/platform/signals';

const cycles: readonly { readonly value: DisplaySettings['hourCycle']; readonly label: string }[] = [
  { value: 'auto', label: 'As this browser’s language writes them' },
  { value: 'h23', label: '24 hours (18:10)' },
  { value: 'h12', label: '12 hours (6:10 PM)' },
];

/** How times and weekdays are written, and which keys log a decision. */
export function DisplaySection() {
  return (
    <div className="stack options-narrow">
      <TimesCard />
      <div className="card stack">
        <h3>Keyboard</h3>
        <ShortcutLine />
        <p className="options-lead">
          In a thread of Gmail or Slack these keys do what Log decision in the right-click menu does.
        </p>
      </div>
    </div>
  );
}

/** Each change holds at once, on open pages too. */
function TimesCard() {
  const display = useDisplay();
  const now = useNow();
  const name = useId();
  // Shown at once; the stored setting follows a moment later.
  const [chosen, setChosen] = useState<DisplaySettings['hourCycle']>();
  const choose = (hourCycle: DisplaySettings['hourCycle']) => {
    setChosen(hourCycle);
    return writeSignals({ display: { ...display, hourCycle } });
  };
  return (
    <div className="card stack">
      <fieldset className="options-choices">
        <legend className="options-legend">Times</legend>
        {cycles.map(({ value, label }) => (
          <label key={value} className="options-choice">
            <input
              type="radio"
              name={name}
              checked={(chosen ?? display.hourCycle) === value}
              onChange={() => choose(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <LocaleField key={display.locale ?? ''} display={display} />
      <p className="options-lead">
        Now, your time: {dateText(now, readerZone(), display)} {clockText(now, readerZone(), display)}
      </p>
    </div>
  );
}

function LocaleField({ display }: { readonly display: DisplaySettings }) {
  const [tag, setTag] = useState(display.locale ?? '');
  const [problem, setProblem] = useState<string>();
  const keep = () => {
    const locale = tag.trim() === '' ? null : canonical(tag.trim());
    setProblem(
      locale === undefined ? `“${tag}” is not a language tag; write one such as en-GB or de.` : undefined,
    );
    if (locale !== undefined && locale !== display.locale) writeSignals({ display: { ...display, locale } });
  };
  return (
    <Field
      label="Language of weekday names and dates"
      help="A tag such as en-GB, de or hi. Leave it empty to follow this browser."
      problem={problem}
    >
      {(tie) => (
        <input
          {...tie}
          className="input"
          value={tag}
          placeholder={navigator.language}
          spellCheck={false}
          autoCapitalize="off"
          onChange={(event) => setTag(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
      )}
    </Field>
  );
}

/** The tag as it is usually written; undefined where it is none that the engine knows. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}
