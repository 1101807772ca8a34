/** The words of a site's markup that a report may tell, and what of them stands for nobody's name: all others could be somebody's. */
export interface SiteVocabulary {
  /** Every selector that the adapter and the reader look for; words and attributes in them are told. */
  readonly selectors: readonly string[];
  /** Attributes of the site's own, beside those in its selectors, that may be named without their value. */
  readonly attributes: readonly string[];
  /** Attributes whose value is told as far as its words are known. */
  readonly told: readonly string[];
  /** How its class names are built of the words in `parts` (`c-message_kit__sender`); absent where they say nothing. */
  readonly built?: { readonly pattern: RegExp; readonly parts: readonly string[] };
}

/** The texts among what a module of selectors exports. */
export function textsIn(...modules: readonly object[]): readonly string[] {
  const values: unknown[] = modules.flatMap((module) => Object.values(module)).flat();
  return values.filter((value) => typeof value === 'string');
}
