import type { SiteVocabulary } from '@/utils/sites/vocabulary';

/** The words of a site's markup that may be told: those of our own selectors. All others could be somebody's. */
export interface Vocabulary {
  /** The word itself where it is known, else a check number by which equal words can be told and none read. */
  word(text: string): string;
  /** Attributes that may be named. */
  readonly attributes: ReadonlySet<string>;
  /** Those whose words are told, as far as they are known; of the others only the names are. */
  readonly told: readonly string[];
}

/** Attributes of any page that may be named. */
const plainAttributes =
  'class id role style title alt src href name hidden dir lang type tabindex target rel colspan rowspan translate contenteditable draggable download width height value placeholder disabled checked selected for aria-label aria-labelledby aria-describedby aria-hidden aria-expanded aria-level aria-haspopup aria-selected aria-checked aria-roledescription aria-live aria-controls aria-owns aria-multiline';

const roles =
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form generic grid gridcell group heading img link list listbox listitem main menu menubar menuitem navigation none option presentation progressbar radio region row rowgroup rowheader search separator status switch tab table tablist tabpanel textbox toolbar tooltip tree treegrid treeitem';

/** What may be told of a page of this site. */
export function vocabularyOf({ selectors, attributes, told, built }: SiteVocabulary): Vocabulary {
  const text = selectors.join(' ');
  const words = new Set([...(text.match(/[A-Za-z0-9_-]+/g) ?? []), ...roles.split(' ')]);
  const inside = new Set([...[...words].flatMap((word) => word.split(/[-_]+/)), ...(built?.parts ?? [])]);
  const isBuilt = (word: string) =>
    built?.pattern.test(word) === true && word.split(/[-_]+/).every((part) => inside.has(part));
  const named = [...text.matchAll(/\[([a-z_-]+)/g)].map(([, name]) => name ?? '');
  return {
    word: (one) => (words.has(one) || isBuilt(one) ? one : `?${checkNumber(one)}`),
    attributes: new Set([...plainAttributes.split(' '), ...attributes, ...named]),
    told,
  };
}

/** Four hexadecimal digits (FNV-1a, folded): equal for equal words, and of many for each number. */
function checkNumber(word: string): string {
  let hash = 0x811c9dc5;
  for (const unit of word) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0');
}
