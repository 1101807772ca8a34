import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

// One type scale, one grid and one width of content: `components/ui/tokens.css` alone says how large something is.
// A width that follows its words may be in em or ch; a line may be 1 px; a border or outline is as thick as it needs.

const tokens = 'components/ui/tokens.css';
// The one by letters: a popup in which a line holds half of its words, zoomed or with letters twice as large.
const breakpoints = ['480px', '760px', '900px', '20em'];

const isLine = (property: string) =>
  /^(border|outline)(?!-radius)/.test(property) && !/radius/.test(property);
const isSpace = (property: string) =>
  /^(margin|padding|gap|row-gap|column-gap|inset|top|bottom)/.test(property);
const isShape = (property: string) => /radius/.test(property);

/** A length written out; 1 px is a line. */
const fixed = /(?<![\w.-])-?(?!1px)\d*\.?\d+(px|rem|pt|cm|mm|in|pc|q)\b/i;
/** A length by the size of the letters. */
const byLetters = /(?<![\w.-])-?\d*\.?\d+(em|ch|ex|lh|rlh)\b/i;

/** Why this declaration breaks the rule, or nothing. */
function faultOf(property: string, value: string): string | undefined {
  if (property === 'font' && value !== 'inherit') return 'a font is a size and a family of the tokens';
  if (property === 'font-size' && !/^(var\(--text(-\w+)?\)|inherit)$/.test(value))
    return 'no size of the scale';
  if (property === 'font-family' && !/^(var\(--mono\)|inherit)$/.test(value))
    return 'no family of the tokens';
  if (isLine(property) || property === 'box-shadow') return undefined;
  if (fixed.test(value)) return 'a length that is no token';
  if ((isSpace(property) || isShape(property)) && byLetters.test(value)) return 'a space that is no token';
  return undefined;
}

function faultsOf({ path, text }: Pick<SourceFile, 'path' | 'text'>): readonly string[] {
  const faults: string[] = [];
  const sheet = postcss.parse(text);
  sheet.walkDecls(({ prop, value, source }) => {
    const fault = faultOf(prop, value);
    if (fault !== undefined) faults.push(`${path}:${source?.start?.line} ${prop}: ${value} (${fault})`);
  });
  sheet.walkAtRules('media', ({ params, source }) => {
    const others = [...params.matchAll(/[\d.]+(px|r?em)/g)].filter(([at]) => !breakpoints.includes(at));
    for (const [at] of others) faults.push(`${path}:${source?.start?.line} @media ${at} (no breakpoint)`);
  });
  return faults;
}

const sheets = sourceFiles().filter(({ path }) => /^components\/.*\.css$/.test(path) && path !== tokens);

test('a page takes every size from the tokens', () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.flatMap(faultsOf)).toEqual([]);
});

test('a page sets no size in its markup', () => {
  const markup = sourceFiles().filter(({ path }) => /^components\/(?!badge\/).*\.tsx$/.test(path));
  const fixedStyle = /(fontSize|margin\w*|padding\w*|gap|width|height): *['"`\d]/i;
  const found = markup.flatMap(({ path, text }) =>
    [...text.matchAll(/style=\{\{([^}]*)\}\}/g)]
      .filter(([, style]) => fixedStyle.test(style ?? ''))
      .map(([style]) => `${path} ${style}`),
  );
  expect(found).toEqual([]);
});

test('every token that is asked for is there, and none waits in vain', () => {
  const [own] = sourceFiles().filter(({ path }) => path === tokens);
  const named = new Set([...(own?.text ?? '').matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
  const asked = new Map(
    [...sheets, ...(own === undefined ? [] : [own])].flatMap(({ path, text }) =>
      [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => [name, path] as const),
    ),
  );
  const ownOf = (path: string) => sheets.find((sheet) => sheet.path === path)?.text ?? '';
  const missing = [...asked].filter(([name, path]) => !named.has(name) && !ownOf(path).includes(`${name}:`));
  expect(missing).toEqual([]);
  expect([...named].filter((name) => !asked.has(name))).toEqual([]);
});

describe('what the rule sees', () => {
  test.each([
    ['font-size: 12px'],
    ['font-size: 0.9em'],
    ['font: 12px/1.5 monospace'],
    ['font-family: Georgia'],
    ['padding: 7px 0'],
    ['margin: 0 -6px'],
    ['gap: 0.5em'],
    ['margin-inline-start: 2ch'],
    ['max-width: 640px'],
    ['min-height: 2rem'],
    ['grid-template-columns: 180px minmax(0, 1fr)'],
    ['max-height: calc(100dvh - 32px)'],
    ['border-radius: 6px'],
    ['inset-block-start: 38px'],
  ])('leaves no %s', (declaration) => {
    expect(faultsOf({ path: 'a.css', text: `.a { ${declaration}; }` })).toHaveLength(1);
  });

  test.each([
    ['font-size: var(--text-small)'],
    ['font: inherit'],
    ['padding: var(--space-2) 0'],
    ['margin: 0 calc(-1 * var(--space-4))'],
    ['margin-inline: auto'],
    ['padding-block: 1px'],
    ['width: 8.5em'],
    ['max-width: 45%'],
    ['width: min(var(--column), 100vw - var(--space-5))'],
    ['grid-template-columns: minmax(14em, 2fr) 1fr'],
    ['border: 1px solid red'],
    ['border-inline-start: 3px solid red'],
    ['outline-offset: -2px'],
    ['border-radius: var(--radius-field)'],
    ['line-height: 1.3'],
    ['max-height: 50vh'],
  ])('leaves %s', (declaration) => {
    expect(faultsOf({ path: 'a.css', text: `.a { ${declaration}; }` })).toEqual([]);
  });

  test('a page folds at one of three widths', () => {
    const at = (width: string) =>
      faultsOf({ path: 'a.css', text: `@media (width < ${width}) { .a { gap: 0; } }` });
    expect(at('640px')).toHaveLength(1);
    expect(at('40em')).toHaveLength(1);
    expect(breakpoints.flatMap(at)).toEqual([]);
  });
});
