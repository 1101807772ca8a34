import { shorten } from '@/utils/domain/text/shorten';
import type { Change } from './compare';

/** Pure: a change in a sentence; it says what is other, not who did it. */
export function changeWords({ kind, name, how, now, was }: Change): string {
  switch (kind) {
    case 'document':
      return 'The document is not there any more, or not shared with the connection.';
    case 'title':
      return how === 'gone' ? 'The title is not there any more.' : `The title is “${short(now)}” now.`;
    case 'box':
      return how === 'gone'
        ? 'The box with the status and the decision is not there any more.'
        : `The box with the status and the decision was changed. It says: “${short(now)}”`;
    case 'property':
      return how === 'gone'
        ? `The property “${name}” is not there any more.`
        : was === undefined
          ? `${name} is ${quoted(now)} now.`
          : `“${name}” is ${quoted(now)} now; what was written is ${quoted(was)}.`;
    case 'quote':
      return {
        changed: `The quote of ${name} was changed.`,
        gone: `The quote of ${name} is not there any more.`,
        added: `Text was added after the quote of ${name}.`,
      }[how];
    case 'part':
      if (name === '')
        return how === 'added'
          ? 'Text was added above the first heading.'
          : 'The text above the first heading was changed.';
      return {
        changed: `The text under “${name}” was changed.`,
        gone: `“${name}” is not there any more.`,
        added: `Text was added under “${name}”.`,
      }[how];
  }
}

const quoted = (text = '') => (text.trim() === '' ? 'empty' : `“${short(text)}”`);

function short(text = ''): string {
  return shorten(text.replace(/\s+/gu, ' ').trim(), 160);
}
