/** What a chat or a mail may set into a long line: breaks, marks of a quote, soft ends of quoted-printable, code marks. */
const between = /[\s>|=`]/;
/** Whole norms with long steps and addresses stay below this; characters of base64url. */
const longest = 60_000;

/**
 * The JSON that a text in base64url begins with, whatever comes after it: where it ends is known by what it says, as a
 * word that a browser sets right behind it looks like more of it. Null where no whole object begins here.
 */
export function readLineBody(text: string): string | null {
  const bytes = bytesOf(charsOf(text));
  const end = bytes === null ? null : objectEnd(bytes);
  if (bytes === null || end === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end));
  } catch {
    return null;
  }
}

function charsOf(text: string): string {
  const chars: string[] = [];
  for (const char of text) {
    if (/[\w+/-]/.test(char)) chars.push(char);
    else if (!between.test(char)) break;
    if (chars.length >= longest) break;
  }
  return chars.join('').replaceAll('-', '+').replaceAll('_', '/');
}

function bytesOf(base64: string): Uint8Array | null {
  // One character alone in the last group says nothing; it belongs to a word behind the line.
  const whole = base64.length % 4 === 1 ? base64.slice(0, -1) : base64;
  try {
    return Uint8Array.from(atob(whole), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

const [quote, backslash, open, close] = Array.from('"\\{}', (char) => char.charCodeAt(0));

/** The index behind the object that begins at 0; within a text of UTF-8 no byte of a longer character is one of these. */
function objectEnd(bytes: Uint8Array): number | null {
  let [depth, isText] = [0, false];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isText && byte === backslash) at += 1;
    else if (byte === quote) isText = !isText;
    else if (isText) continue;
    else if (byte === open) depth += 1;
    else if (byte === close) depth -= 1;
    if (depth <= 0) return depth === 0 && byte === close ? at + 1 : null;
  }
  return null;
}
