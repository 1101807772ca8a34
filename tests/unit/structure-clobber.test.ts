import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/**
 * Code that runs in a page asks its elements by the helpers of utils/sites/read/dom.ts and nodes.ts alone: a form
 * in a mail answers for itself with whatever control it holds.
 */
const forbidden =
  /\.(?:closest|matches|querySelector|querySelectorAll|parentElement|parentNode|childNodes|firstElementChild|nextElementSibling|previousElementSibling|isConnected|ownerDocument|baseURI|getAttribute|getBoundingClientRect|getClientRects|clientWidth|clientHeight|scrollWidth|offsetHeight|checkVisibility|compareDocumentPosition|textContent|innerText|activeElement|documentElement|getSelection|createTreeWalker)\b(?!\.call)/;
/** Elements of our own and plain data trees, which no page can shadow. */
const ours =
  /\b(?:badge|host|pill|card|range|node\.children|neighbour|made|slot)\b|Element\.prototype|Node\.prototype|Document\.prototype|\{ textContent \}/;

test('no element of a page is asked by its own properties', () => {
  const files = sourceFiles().filter(
    ({ path }) => /^utils\/(?:sites|page)\/.*\.ts$/.test(path) && !/\.test\.ts$/.test(path),
  );
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => {
      const code = line.replace(/\/\/.*|^\s*\*.*|\/\*.*?\*\//g, '');
      return forbidden.test(code) && !ours.test(code) ? [`${path}:${i + 1} ${line.trim()}`] : [];
    }),
  );
  expect(found).toEqual([]);
});
