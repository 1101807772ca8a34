const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text in pieces of at most `most` UTF-16 units, none of them ending inside a surrogate pair or, where one
 * fits at all, a grapheme; where it can it ends after a blank. Joined they are the text.
 */
export function splitText(text: string, most: number): string[] {
  const whole = text.toWellFormed();
  const pieces: string[] = [];
  let from = 0;
  while (whole.length - from > most) {
    // What follows close behind tells whether a grapheme goes on; more than that would only cost time.
    const to = from + endOf(whole.slice(from, from + most + 64), most);
    pieces.push(whole.slice(from, to));
    from = to;
  }
  return from === whole.length ? pieces : [...pieces, whole.slice(from)];
}

function endOf(text: string, most: number): number {
  const blank = text.lastIndexOf(' ', most - 1) + 1;
  const wanted = blank > most / 2 ? blank : most;
  // A mark that joins the blank makes one grapheme of both, so the blank is looked at, too.
  return startAt(text, wanted) ?? startAt(text, most) ?? pairStart(text, most);
}

/** The start of the grapheme that `at` lies in; undefined where that is the first of all. */
function startAt(text: string, at: number): number | undefined {
  const { index = 0 } = graphemes.segment(text).containing(at) ?? {};
  return index > 0 ? index : undefined;
}

/** A single grapheme that is too long has to be cut; a pair of surrogates never. */
function pairStart(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
