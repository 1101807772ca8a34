/** The kind of an error and where it was thrown, without its message: that may quote a page, a token or an answer. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error object';
  // Chromium begins the stack with the message, of which a line may look like a frame.
  const stack = (error.stack ?? '').replace(error.message, '');
  const frames = stack.split('\n').filter((line) => /^\s*at |@/.test(line) && /:\d+\)?$/.test(line));
  return [error.name, ...frames.slice(0, 6)].join('\n');
}
