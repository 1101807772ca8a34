/** An absolute address that a page can open: http, https or mailto. */
export function isLink(input: unknown): input is string {
  return typeof input === 'string' && /^(https?|mailto):/i.test(input) && URL.canParse(input);
}
