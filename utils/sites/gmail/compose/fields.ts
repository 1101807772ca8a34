import { find } from '../../read/dom';
import type { Asides } from '../../site';
import { findAllOurs } from '../ours';

/** What may hold a composer: the dock of pop-ups, full screen (ISDK 2026-07), a reply in its message, a window of its own. */
const hosts = '.dw, .aSs, .ip, .xE.xp [role="main"]';
/** What comes and goes around a composer, from its host down to its recipients (2020-10, 2026-07); never what is typed in. */
const frames = '.nH, .no, .AD, .aSt, [role="dialog"], .aaZ, .M9, .aoI, .I5, form, .fX, .GS';
/** To, Cc and Bcc: the first since 2021-10 (probe of 2026-05-19), the second also before. */
const field = ':is(.anm, .bzf div)[name]';
/** The same of the classic composer (2020-10); few accounts still have it. */
const classicField = '.GS .wO';

/** One recipient: exactly one a chip; neither the twins of the folded summary nor what autocomplete offers (2026-05-19). */
export const recipients = `${field} [role="option"][data-hovercard-id], ${classicField} .vN[email]`;

/**
 * The recipients' own boxes, and the frames around them. The body, the subject and the list that opens while
 * an address is typed are in neither, so that no key wakes anything of ours.
 */
export function findFields(document: Document): Asides {
  const around: Element[] = [];
  const names: Element[] = [];
  for (const host of findAllOurs(document, hosts)) {
    around.push(host, ...findAllOurs(host, frames));
    names.push(...findAllOurs(host, classicField));
    for (const one of findAllOurs(host, field)) {
      // The first: a second one is what autocomplete offers.
      const list = find(one, '[role="listbox"]');
      if (list === null) around.push(one);
      else names.push(list);
    }
  }
  return { names, frames: around };
}
