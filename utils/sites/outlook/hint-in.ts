import type { PersonHint } from '@/utils/domain/people/hint';

const address = /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+$/;

/** Whether this is an e-mail address and nothing else. */
export const isAddress = (text: string): boolean => address.test(text);

/**
 * Whom a text of Outlook's names: `Ana Rao<ana@…>`, the address alone, or the name alone, of somebody in the reader's own
 * organisation. Null where it could be read in another way.
 */
export function hintIn(text: string): PersonHint | null {
  const [, name = '', told = text] = /^([^<>]*)<([^<>]+)>$/.exec(text) ?? [];
  const [label, value] = [name.trim(), told.trim().toLowerCase()];
  if (isAddress(value)) return { kind: 'email', value, label: label || value };
  const isName = text !== '' && text.length <= 200 && !/[@<>;]/.test(text);
  return isName ? { kind: 'name', value: text, label: text } : null;
}
