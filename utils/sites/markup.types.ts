/**
 * What a site writes in a way of its own where people write. A reader knows the markup of every site, not of its own
 * alone: people paste from one into the other.
 */
export interface SiteMarkup {
  /** Attributes of a picture that hold the emoji it shows; where they hold something else, its `alt` counts. */
  readonly emojiCharacters?: readonly string[];
  /** Attributes of a picture that hold the emoji's name, as it is written there (`:wave:`). */
  readonly emojiNames?: readonly string[];
  /** Attributes of a list or an item that say how far in it is, 0 for the outermost. */
  readonly levels?: readonly string[];
  /** An address under which the site shows pictures of others; its first group is the address that they had. */
  readonly shownPicture?: RegExp;
}
