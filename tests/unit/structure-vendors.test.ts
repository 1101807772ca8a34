import { describe, expect, test } from 'vitest';
import { gmail } from '@/utils/sites/gmail/adapter';
import { gmailVocabulary } from '@/utils/sites/gmail/vocabulary';
import { slack } from '@/utils/sites/slack/adapter';
import { slackVocabulary } from '@/utils/sites/slack/vocabulary';
import { sourceFiles } from './source-files.ts';
import { accountExceptions, type Exceptions, siteExceptions } from './vendor-words.ts';

const shipped = sourceFiles().filter(
  ({ path }) => /^(?:utils|components|entrypoints)\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
);

describe.each([
  {
    vendors: 'sites',
    name: /gmail|slack/i,
    own: /^utils\/sites\/(?:gmail|slack)\/|^entrypoints\/(?:gmail|slack)[-.]/,
    exceptions: siteExceptions,
  },
  {
    vendors: 'accounts',
    name: /notion|google/i,
    own: /^utils\/(?:connections|destinations)\/(?:notion|google|google-docs)\//,
    exceptions: accountExceptions,
  },
])('the names of $vendors', ({ name, own, exceptions }) => {
  const naming = shipped.filter(({ path, text }) => !own.test(path) && name.test(text));

  test('stand in their own folders, and where the list says why', () => {
    expect(naming.flatMap(({ path }) => (isExcepted(path, exceptions) ? [] : [path]))).toEqual([]);
  });

  test('the list holds nothing that is no longer needed', () => {
    const unneeded = Object.keys(exceptions).filter(
      (place) => !naming.some(({ path }) => path.startsWith(place)),
    );
    expect(unneeded).toEqual([]);
  });
});

const isExcepted = (path: string, exceptions: Exceptions) =>
  Object.keys(exceptions).some((place) => path.startsWith(place));

/** Attributes that any page may have: of HTML and ARIA. */
const ofAnyPage =
  /^(?:aria-.*|role|id|class|name|href|src|alt|title|tabindex|lang|dir|hidden|style|type|contenteditable)$/;

/** Every attribute and class that a site's adapter, reader or report knows. */
function markupOf(selectors: readonly string[], attributes: readonly (string | undefined)[]) {
  const text = selectors.join(' ');
  const named = [...text.matchAll(/\[([a-z_-]+)/g)].map(([, one]) => one ?? '');
  const classes = [...text.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, one]) => one ?? '');
  const all = [...named, ...attributes].flatMap((one) =>
    one === undefined || ofAnyPage.test(one) ? [] : [one],
  );
  return { attributes: new Set(all), classes: new Set(classes) };
}

const markup = [
  markupOf(gmailVocabulary.selectors, [...gmail.watched, ...gmailVocabulary.attributes]),
  markupOf(slackVocabulary.selectors, [
    ...slack.watched,
    ...slackVocabulary.attributes,
    slack.hostAttribute?.[0],
  ]),
];

/** The attributes and classes of sites that the text literals of a file hold. */
function markupIn(text: string): readonly string[] {
  const literals = text.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? [];
  const isIn = (one: string, literal: string) =>
    new RegExp(`(?<![\\w-])${one.replaceAll('.', '\\.')}(?![\\w-])`).test(literal);
  return markup.flatMap(({ attributes, classes }) =>
    [...attributes, ...[...classes].map((one) => `.${one}`)].filter((one) =>
      literals.some((literal) => isIn(`${one}`, literal)),
    ),
  );
}

describe('the engine and its badges', () => {
  const files = shipped.filter(({ path }) => /^(?:utils\/page|components\/badge)\//.test(path));

  test('name no vendor', () => {
    expect(files.length).toBeGreaterThan(40);
    const naming = files.filter(({ text }) => /gmail|slack|notion|google/i.test(text));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  test('know no attribute and no class of a site', () => {
    expect(markup.every(({ attributes, classes }) => attributes.size > 5 && classes.size > 20)).toBe(true);
    const found = files.flatMap(({ path, text }) => markupIn(text).map((one) => `${path}: ${one}`));
    expect(found).toEqual([]);
  });

  test('look for nothing but tags of HTML', () => {
    const selector = /\b(?:closest|find|findAll|matches|querySelector(?:All)?)\([^)'\n]*'([^']*)'/g;
    const found = files.flatMap(({ path, text }) =>
      [...text.matchAll(selector)].flatMap(([, asked = '']) =>
        /^(?:[a-z\d]+(?: > [a-z\d]+)*|:dir\(rtl\))$/.test(asked) ? [] : [`${path}: ${asked}`],
      ),
    );
    expect(found).toEqual([]);
  });

  test.each([
    [`closest(el, '.zA')`, ['.zA']],
    [`const filter = ['data-msg-ts'];`, ['data-msg-ts']],
    [`host.setAttribute('data-stringify-ignore', 'true');`, ['data-stringify-ignore']],
    ['find(el, `[data-legacy-thread-id]`)', ['data-legacy-thread-id']],
    [`import { a } from '../read/pass';`, []],
    [`const attributes = ['style', 'aria-hidden', 'role'];`, []],
    [`make('p', 'status', { role: 'status' })`, []],
  ])('%s', (text, found) => {
    expect([...new Set(markupIn(text))]).toEqual(found);
  });
});
