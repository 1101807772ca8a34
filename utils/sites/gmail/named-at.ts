import type { PersonHint } from '@/utils/domain/people/hint';
import { closest } from '../read/dom';
import { hintOf } from './people';
import { select } from './selectors';

/** Whom Gmail itself names at this element; null in what people wrote. */
export function namedInGmail(target: Element): PersonHint | null {
  if (closest(target, select.written) !== null) return null;
  const named = closest(target, '[email], [data-hovercard-id]');
  return named === null ? null : hintOf(named);
}
