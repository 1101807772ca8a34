import { dropMarks } from '../text/marks';

/** `E-mail 1 - Value` and `workEmail` as `e mail value` and `work email`. */
export function plainHeader(header: string): string {
  if (header === '') return '';
  return dropMarks(header.normalize('NFKC'))
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}
