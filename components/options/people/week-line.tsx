import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import type { WeekPart } from './week-words';

/** `Mon–Wed, Fri 09:00–12:00, 13:00–17:00`: breaks between its pieces, never inside one. */
export function WeekLine({ part: { days, hours } }: { readonly part: WeekPart }) {
  const { say, show } = useWords();
  const [first = '', ...later] = hours;
  const lastDay = say('people.days-hours', { days: days.at(-1) ?? '', hours: first });
  const [head, ...rest] = [...days.slice(0, -1), lastDay, ...later].map((piece) => (
    <span key={piece} className="people-hours">
      {piece}
    </span>
  ));
  return (
    <span className="people-week">
      {rest.reduce<ReactNode>((before, next) => show('labels.joined', { before, next }), head)}
    </span>
  );
}
