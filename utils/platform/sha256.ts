const encoder = new TextEncoder();

/** SHA-256 in lower-case hex of the UTF-8 of a text; lone surrogates count as U+FFFD. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', encoder.encode(text));
  return new Uint8Array(bytes).toHex();
}
