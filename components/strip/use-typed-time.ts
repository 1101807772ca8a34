import { useEffect, useRef, useState } from 'react';
import { useReader } from '@/components/ui/reader';
import type { TypedMoment } from '@/utils/domain/typed/typed-time';
import { lineNow } from './line';
import type { MovedLine } from './use-line';

/** The words of times and the names of places are loaded once something is typed. */
async function readTime(typed: string, now: number, zone: string): Promise<TypedMoment | null> {
  const { readTypedMoment } = await import('@/utils/domain/typed/typed-time');
  let asked = false;
  const without = readTypedMoment(typed, {
    ...{ now, zone },
    zoneOf: () => {
      asked = true;
      return null;
    },
  });
  if (!asked) return without;
  const { zoneOfPlace } = await import('./typed-zones');
  return readTypedMoment(typed, { now, zone, zoneOf: zoneOfPlace });
}

/** What is typed, read as a time: the line goes there, and back to now once it is no time any more. */
export function useTypedTime(typed: string, { setLine }: Pick<MovedLine, 'setLine'>): TypedMoment | null {
  const { now, zone } = useReader();
  const [read, setRead] = useState<TypedMoment | null>(null);
  const hasMoved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the minute that begins takes no line along that was typed
  useEffect(() => {
    let isOver = false;
    const take = (time: TypedMoment | null) => {
      if (isOver) return;
      setRead(time);
      if (time?.ok) setLine({ at: time.at, zone: time.zone, around: time.at });
      else if (hasMoved.current) setLine(lineNow);
      hasMoved.current = time?.ok === true;
    };
    if (typed.trim() === '') take(null);
    else void readTime(typed, now, zone).then(take);
    return () => {
      isOver = true;
    };
  }, [typed, zone, setLine]);
  // Until the newest key is read, what was typed before holds: the list does not flicker between both.
  return typed.trim() === '' ? null : read;
}
