import { useId, useState } from 'react';
import { useReader } from '@/components/ui/reader';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { clockText, dateText } from '@/utils/domain/time/words';
import { type DisplaySettings, defaultSignals, writeSignals } from '@/utils/platform/signals';
import { DatesField } from './dates-field';

const cycles = [
  { value: 'auto', label: 'display.cycle-auto' },
  { value: 'h23', label: 'display.cycle-24' },
  { value: 'h12', label: 'display.cycle-12' },
] as const;

/** Each change holds at once, on open pages too. */
export function TimesCard() {
  const { say } = useWords();
  const { now, zone, display: shown } = useReader();
  // As stored: the language of dates that follows the words is not written down.
  const { display } = useSignals() ?? defaultSignals;
  const name = useId();
  // Shown at once; the stored setting follows a moment later.
  const [chosen, setChosen] = useState<DisplaySettings['hourCycle']>();
  const choose = (hourCycle: DisplaySettings['hourCycle']) => {
    setChosen(hourCycle);
    return writeSignals({ display: { ...display, hourCycle } });
  };
  const [date, clock] = [dateText(now, zone, shown), clockText(now, zone, shown)];
  return (
    <div className="card stack">
      <fieldset className="options-choices">
        <legend className="options-legend">{say('display.times')}</legend>
        {cycles.map(({ value, label }) => (
          <label key={value} className="options-choice">
            <input
              type="radio"
              name={name}
              checked={(chosen ?? display.hourCycle) === value}
              onChange={() => choose(value)}
            />
            {say(label)}
          </label>
        ))}
      </fieldset>
      <DatesField key={display.locale ?? ''} display={display} />
      <p className="options-lead">{say('display.now', { date, clock })}</p>
    </div>
  );
}
