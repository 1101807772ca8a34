/** Midday and later, and before it, as languages write them beside a time of twelve hours. */
const pm = /p\.?\s?m\b|pm|午後|下午|오후|م(?!\p{L})|nachm/iu;
const am = /a\.?\s?m\b|am|午前|上午|오전|ص(?!\p{L})|vorm/iu;

/**
 * The minutes of the day in `7:51 PM local time`, in whichever words: one time alone. Null where there is none, more than
 * one, or none that a clock shows.
 */
export function minutesOfDay(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const times = [...plain.matchAll(/(?<!\d)(\d{1,2})\s?[:.時시点]\s?(\d{2})(?!\d)/g)];
  const [, hours = '', minutes = ''] = times.length === 1 ? (times[0] ?? []) : [];
  if (hours === '' || Number(minutes) > 59) return null;
  const hour = Number(hours);
  const isPm = pm.test(plain);
  if (!isPm && !am.test(plain)) return hour > 23 ? null : hour * 60 + Number(minutes);
  if (hour > 12 || (hour === 0 && isPm)) return null;
  return ((hour % 12) + (isPm ? 12 : 0)) * 60 + Number(minutes);
}

/**
 * By how many minutes the clock that shows these minutes of the day is ahead of UTC at `now` (epoch ms), from -12 h to
 * +12 h on a quarter of an hour; null where it is on none. A page may show the minute before.
 */
export function clockAhead(shown: number, now: number): number | null {
  const utc = Math.floor(now / 60_000) % 1440;
  const apart = ((shown - utc + 2160) % 1440) - 720;
  const quarter = Math.round(apart / 15) * 15;
  return Math.abs(quarter - apart) <= 2 ? quarter : null;
}
