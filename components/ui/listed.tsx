import { Fragment, type ReactElement } from 'react';
import { useWords } from './words';

/** Elements as a list in a sentence, with the commas of the reader's language: `plan.pdf, notes.txt`. Each has a key. */
export function Listed({ items }: { readonly items: readonly ReactElement[] }) {
  const { language } = useWords();
  const list = new Intl.ListFormat(language, { style: 'narrow' });
  let at = -1;
  return list.formatToParts(items.map((_, index) => String(index))).map(({ type, value }) => {
    if (type === 'element') at += 1;
    const item = items[at];
    // A comma follows the element before it.
    return type === 'element' ? item : <Fragment key={`after ${item?.key}`}>{value}</Fragment>;
  });
}
