import { type KeyboardEvent, useState } from 'react';
import { TypedLine } from '@/components/strip/typed-line';
import type { MovedLine } from '@/components/strip/use-line';
import { useWords } from '@/components/ui/words';
import type { TypedMoment } from '@/utils/domain/typed/typed-time';

export interface DayTimeProps {
  readonly typed: string;
  /** What it was read as; null where it is no time, or not read yet. */
  readonly time: TypedMoment | null;
  readonly onType: (typed: string) => void;
  readonly onKey: MovedLine['onKey'];
}

/** Where a time is typed to which the line goes. As long as nothing is in it, its keys move the line. */
export function DayTime({ typed, time, onType, onKey }: DayTimeProps) {
  const { say } = useWords();
  /** *Enter* was pressed since the last change: until then it may become a time. */
  const [isMeant, setMeant] = useState(false);
  const type = (text: string) => {
    setMeant(false);
    onType(text);
  };
  const press = (event: KeyboardEvent) => {
    if (typed.trim() === '') onKey(event);
    else if (event.key === 'Enter') setMeant(true);
    else if (event.key === 'Escape') type('');
  };
  return (
    <div className="day-time">
      <input
        className="input"
        type="search"
        dir="auto"
        aria-label={say('strip.go')}
        placeholder={say('strip.go-hint')}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={press}
      />
      <TypedLine time={time} isMeant={isMeant && typed.trim() !== ''} />
    </div>
  );
}
