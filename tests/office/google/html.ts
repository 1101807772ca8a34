/** A piece of HTML: text, or the start or the end of an element. */
export type Token =
  | { readonly text: string }
  | { readonly open: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly close: string };

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const tag = /<\/([a-z]\w*)\s*>|<([a-z]\w*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/iy;

/** Cuts HTML into pieces. What stands in `head`, `style` and `script` is left out, as in Drive's conversion. */
export function* tokens(html: string): Generator<Token> {
  const body = html
    .replace(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '')
    .replace(/<(head|style|script)\b[\s\S]*?<\/\1>/gi, '');
  for (let at = 0; at < body.length; ) {
    tag.lastIndex = at;
    const found = tag.exec(body);
    if (found === null) {
      // Text of a megabyte is more than an expression may keep in mind.
      const end = body.indexOf('<', at + 1);
      const text = body.slice(at, end < 0 ? body.length : end);
      yield { text: decoded(text) };
      at += text.length;
      continue;
    }
    const [whole, close, open, attributes] = found;
    at += whole.length;
    if (close !== undefined) yield { close: close.toLowerCase() };
    else if (open !== undefined)
      yield { open: open.toLowerCase(), attributes: attributesOf(attributes ?? '') };
  }
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([\w-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g))
    found.set(name.toLowerCase(), decoded(value.replace(/^(["'])(.*)\1$/s, '$2')));
  return found;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });
}
