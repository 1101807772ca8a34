/**
 * Throws where a vendor's answer names no document. An id is kept, and goes into the addresses of later requests,
 * so nothing but an id may pass for one.
 */
export function requirePlainId(id: unknown): asserts id is string {
  if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id)) throw new Error('The answer named no document.');
}
