import { toQuarter } from './line';

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const minute = 60_000;
const [quarter, hour, day] = [15 * minute, 60 * minute, 1440 * minute];

/**
 * Where a key takes the line that stands at `at`, epoch ms: arrows by a quarter of an hour, with Shift by an hour, Page
 * Up and Down by a day, Escape and Home to now. Undefined where the key means something else.
 */
export function lineKey(
  { key, shiftKey, altKey, ctrlKey, metaKey }: Key,
  at: number,
  isRtl: boolean,
): number | 'now' | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Escape' || key === 'Home') return 'now';
  const later = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const earlier = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const steps: Readonly<Record<string, number>> = {
    [later]: shiftKey ? hour : quarter,
    [earlier]: shiftKey ? -hour : -quarter,
    PageUp: day,
    PageDown: -day,
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  // From an odd minute to the next full quarter on that side.
  const full = toQuarter(at);
  const isBetween = full !== at && Math.abs(step) === quarter;
  if (!isBetween) return full + step;
  return step > 0 ? Math.ceil(at / quarter) * quarter : Math.floor(at / quarter) * quarter;
}
