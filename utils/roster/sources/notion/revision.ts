/**
 * What the rows say, as a short text that differs where anything that is read differs. The order in which Notion gives
 * them counts for nothing.
 *
 * Notion offers a filter by `last_edited_time`, and its documentation promises no more of it than when a page was edited
 * (to the minute). It does not show which rows went to the trash, nor that a formula, a rollup or the address of an
 * account has another value. So a refresh reads all rows, and this tells whether anything has to be stored.
 */
export async function revisionOf(rows: readonly unknown[]): Promise<string> {
  const text = rows
    .map((row) => JSON.stringify(row))
    .toSorted()
    .join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
