import type { OwnReader } from '@/components/ui/reader';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { momentText } from '@/utils/domain/time/words';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';
import type { StripLine } from './line';
import type { MovedLine } from './use-line';

/** `Thu 15:30 your time`, or `Thu 15:30 in Asia/Tokyo`: where the line stands, by the clock of its axis. */
export function lineText(
  { line, axis, at }: { readonly line: Pick<StripLine, 'zone'> } & Pick<MovedLine, 'axis' | 'at'>,
  reader: OwnReader,
  say: Say<PagesWords>,
): string {
  const moment = momentText(at, reader, axis.zone);
  if (line.zone === null || line.zone === reader.zone) return say('strip.your-time', { moment });
  return say('strip.time-in', { moment, zone: shownZone(line.zone) });
}
