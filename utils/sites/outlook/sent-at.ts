import { textOf } from '../read/dom';
import { parsePageDate } from '../read/locale-date';
import { oncePerPass } from '../read/pass';
import type { ReadContext } from '../site';
import { type Mail, mailsIn, ownParts } from './mail';
import * as at from './selectors';

/** `9/4/2026`, `04/09/2026`: which is the month depends on the reader's settings. */
const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;

/** The time as the page wrote it. */
export const shownTimeOf = ({ unit }: Mail): string => textOf(ownParts(unit, at.sentAt)[0]);

/** Epoch ms on a whole minute; null wherever the page's text can mean two times, or none. */
export function sentAtOf(mail: Mail, context: ReadContext): number | null {
  const text = shownTimeOf(mail);
  return text === '' ? null : (parsePageDate(text, context.language) ?? inOrder(text, context));
}

/** By the order of the page's language, where no date of this conversation contradicts it. */
function inOrder(text: string, context: ReadContext): number | null {
  const order = orderOf(context);
  return order === null ? null : readAs(text, order, context.language);
}

type Order = 'day-first' | 'month-first';

function readAs(text: string, order: Order, language: string): number | null {
  const plain = text.normalize('NFKC');
  const [, one = '', other = ''] = slashed.exec(plain) ?? [];
  if (one === '') return null;
  const [month, day] = order === 'day-first' ? [other, one] : [one, other];
  return parsePageDate(plain.replace(slashed, `$3-${month}-${day}`), language);
}

function orderOf({ document, language }: ReadContext): Order | null {
  return oncePerPass(document, `dates:${language}`, () => {
    const order = orderIn(language);
    if (order === null) return null;
    const dates = mailsIn(document)
      .map(shownTimeOf)
      .filter((text) => slashed.test(text.normalize('NFKC')));
    return dates.every((text) => readAs(text, order, language) !== null) ? order : null;
  });
}

/** English without a country is written in both ways. */
function orderIn(language: string): Order | null {
  if (/^en$/i.test(language)) return null;
  try {
    const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
    return parts.indexOf('day') < parts.indexOf('month') ? 'day-first' : 'month-first';
  } catch {
    return null;
  }
}
