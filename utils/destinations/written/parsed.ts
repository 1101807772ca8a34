/** The value that a note beside a link holds as JSON; undefined where the note is damaged. */
export function parsed(note: string): unknown {
  try {
    return JSON.parse(note);
  } catch {
    return undefined;
  }
}
