import './try-it.css';
import { useId, useMemo, useState } from 'react';
import { useReader } from '@/components/ui/reader';
import { useMedia } from '@/components/ui/use-media';
import { useWords } from '@/components/ui/words';
import { momentText } from '@/utils/domain/time/words';
import { sampleTeam } from '@/utils/roster/sample-team';
import { dayLength, firstTime, momentOf, nextFriday, step } from './sample-day';
import { SampleRow } from './sample-row';

/** Ids of the sample team: one who works, one far behind, one with Friday off, one on leave. */
const shown = [
  ['02', 'welcome.sample-ananya'],
  ['08', 'welcome.sample-tom'],
  ['07', 'welcome.sample-noa'],
  ['06', 'welcome.sample-priya'],
] as const;

/** A picture to be tried: badges and cards as they will be, on invented people, at a time that one moves by hand. */
export function TryIt() {
  const { say, language } = useWords();
  const { zone, display, now } = useReader();
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const friday = useMemo(() => nextFriday(now, zone), [now, zone]);
  const people = useMemo(() => {
    const team = sampleTeam(friday, say('people.leave'));
    return shown.flatMap(([end, name]) =>
      team.filter(({ id }) => id.endsWith(end)).map(({ place: _, ...one }) => ({ ...one, name: say(name) })),
    );
  }, [friday, say]);
  const [moved, setMoved] = useState<number>();
  const [first] = people;
  const minutes = moved ?? (first === undefined ? 0 : firstTime(friday, now, zone, first));
  const at = momentOf(friday, minutes, zone);
  const reader = useMemo(() => {
    const dir = document.documentElement.dir === 'rtl' ? ('rtl' as const) : ('ltr' as const);
    return { now: at, zone, display, say, language, dir, isDark };
  }, [at, zone, display, say, language, isDark]);
  const [title, slider] = [useId(), useId()];
  const time = momentText(at, { ...reader, now });
  return (
    <section className="card try" aria-labelledby={title}>
      <header className="try-head">
        <h2 id={title}>{say('welcome.try')}</h2>
        <span className="try-mark">{say('welcome.sample')}</span>
        <p className="quiet-text">{say('welcome.try-text')}</p>
      </header>
      <div className="try-time">
        <label htmlFor={slider}>{say('welcome.try-time')}</label>
        <output htmlFor={slider}>{time}</output>
        <input
          id={slider}
          type="range"
          min={0}
          max={dayLength - step}
          step={step}
          value={minutes}
          aria-valuetext={time}
          onChange={({ target }) => setMoved(Number(target.value))}
        />
      </div>
      <ul className="try-rows">
        {people.map((person) => (
          <SampleRow key={person.id} person={person} reader={reader} />
        ))}
      </ul>
    </section>
  );
}
