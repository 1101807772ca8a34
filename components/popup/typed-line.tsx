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

/** Why a time that was typed can't be meant, in one sentence. */
export function TypedLine({ time }: { readonly time: TypedMoment | null }) {
  const { say } = useWords();
  return (
    <p className="popup-typed" role="status">
      {time !== null && !time.ok && sentence(time)}
    </p>
  );
  function sentence(refused: Extract<TypedMoment, { ok: false }>): string {
    if (refused.why === 'place') return say('strip.no-place', { place: refused.place });
    if (refused.why !== 'several') return say(reasons[refused.why]);
    const zones = refused.zones.slice(0, 4).map(shownZone);
    return say('strip.which-zone', { place: refused.place, zones });
  }
}
