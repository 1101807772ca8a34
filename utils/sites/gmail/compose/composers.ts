import { isDarkAt } from '../../read/dark';
import { boxOf, closest, find } from '../../read/dom';
import { drawnIn, gaps } from '../../read/free-strip';
import { contains, firstChild, isElement } from '../../read/nodes';
import { isShown } from '../../read/visible';
import type { ComposerInView, ReadContext, Strip } from '../../site';
import { findAllOurs } from '../ours';
import { hintsOf, mayAnswer } from '../people';
import { select } from '../selectors';
import { recipients } from './fields';
import { recipientMessage } from './recipient-message';

/** The window of a composer: pop-up and full screen, a reply in its message, a window of its own (2020-10 to 2026-07). */
const holders = '[role="dialog"], .ip, .M9, [role="main"]';
/** Half the height of two lines, px. */
const half = 15;

/** The mails that are being written, with all their recipients. */
export function findComposers(context: ReadContext): readonly ComposerInView[] {
  const forms = Map.groupBy(findAllOurs(context.document, recipients), (el) => closest(el, 'form'));
  return [...forms].flatMap(([form, chips]) => {
    const holder = closest(form, holders);
    const [chip] = chips;
    if (form === null || holder === null || chip === undefined || !isShown(holder)) return [];
    const first = firstChild(holder);
    const head = first !== null && isElement(first) && !contains(first, form) ? first : null;
    return [
      {
        holder,
        head,
        people: hintsOf(chips).filter((hint) => mayAnswer(hint, context.me)),
        message: recipientMessage(chip),
        isDark: isDarkAt(head ?? holder),
        sized: form,
        lines: 2,
        strips: () => stripsOf(holder, form),
      },
    ];
  });
}

/** Beside the title above the recipients, and beside the buttons below what is written. */
function stripsOf(holder: Element, form: Element): readonly Strip[] {
  const body = find(holder, select.written.split(', ')[1] ?? '');
  const { left, right, top, bottom } = boxOf(holder);
  const drawn = drawnIn(holder, body);
  const bands = [
    [top, boxOf(form).top],
    [body === null ? bottom : boxOf(body).bottom, bottom],
  ] as const;
  return bands
    .filter(([from, to]) => to - from >= 2 * half && to - from < 90)
    .flatMap(([from, to]) => gaps({ left, right, middle: (from + to) / 2 }, drawn, half))
    .sort((one, other) => other.right - other.left - (one.right - one.left));
}
