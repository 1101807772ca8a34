/**
 * Holds `tsconfig.shipped.json`: what runs in a browser knows nothing of Node. Were Node's types to come in, by a
 * library or a setting, each line below would be an unused expectation, which is an error.
 */
// @ts-expect-error Node's own modules are not there.
import 'node:fs';

export function nodeIsNotThere(): void {
  // @ts-expect-error
  process.exit();
  // @ts-expect-error
  Buffer.from('');
  // @ts-expect-error
  require('papaparse');
  // @ts-expect-error A timer of a browser is a number.
  setTimeout(() => undefined).unref();
}
