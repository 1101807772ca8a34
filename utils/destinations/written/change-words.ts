import { shorten } from '@/utils/domain/text/shorten';
import type { Change } from './compare';

/** Pure: a change in a sentence; it says what is other, not who did it. */
export function changeWords({ kind, name, how, now, was }: Change): string {
  switch (kind) {
    case 'document':
      return 'The document no longer exists, or isn’t shared with the connection.';
    case 'title':
      return how === 'gone' ? 'The title was removed.' : `The title is now “${short(now)}”.`;
    case 'box':
      return how === 'gone'
        ? 'The box with the status and the decision was removed.'
        : `The box with the status and the decision was changed. It says: “${short(now)}”`;
    case 'property':
      return how === 'gone'
        ? `The property “${name}” was removed.`
        : was === undefined
          ? `${name} is now ${quoted(now)}.`
          : `“${name}” is now ${quoted(now)}; Meantime wrote ${quoted(was)}.`;
    case 'quote':
      return {
        changed: `The quote of ${name} was changed.`,
        gone: `The quote of ${name} was removed.`,
        added: `Text was added after the quote of ${name}.`,
      }[how];
    case 'part':
      if (name === '')
        return how === 'added'
          ? 'Text was added above the first heading.'
          : 'The text above the first heading was changed.';
      return {
        changed: `The text under “${name}” was changed.`,
        gone: `“${name}” was removed.`,
        added: `Text was added under “${name}”.`,
      }[how];
  }
}

const quoted = (text = '') => (text.trim() === '' ? 'empty' : `“${short(text)}”`);

function short(text = ''): string {
  return shorten(text.replace(/\s+/gu, ' ').trim(), 160);
}
