import './typed-line.css';
import { useWords } from '@/components/ui/words';
import { shownZone } from '@/utils/domain/time/shown-zone';
import type { TypedMoment } from '@/utils/domain/typed/typed-time';

const reasons = {
  clock: 'strip.no-clock',
  date: 'strip.no-date',
  slash: 'strip.which-month',
  far: 'strip.too-far',
  skipped: 'strip.skipped',
} as const;

export interface TypedLineProps {
  /** Null where it is no time. */
  readonly time: TypedMoment | null;
  /** Whether it was meant as one. */
  readonly isMeant?: boolean;
}

/** Why a time that was typed can't be meant, in one sentence. */
export function TypedLine({ time, isMeant = false }: TypedLineProps) {
  const { say } = useWords();
  return (
    <p className="strip-typed" role="status">
      {time === null ? isMeant && say('strip.no-time') : !time.ok && sentence(time)}
    </p>
  );
  function sentence(refused: Extract<TypedMoment, { ok: false }>): string {
    if (refused.why === 'place') return say('strip.no-place', { place: refused.place });
    if (refused.why !== 'several') return say(reasons[refused.why]);
    const zones = refused.zones.slice(0, 4).map(shownZone);
    return say('strip.which-zone', { place: refused.place, zones });
  }
}
