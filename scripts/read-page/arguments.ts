import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SiteFacts } from '../../utils/sites/facts.ts';
import { sites } from '../../utils/sites/list.ts';
import { Sentence } from '../lib/say.mjs';

/** A saved page and the address it is shown at. */
export interface SavedPage {
  readonly site: SiteFacts;
  readonly url: string;
  readonly html: string;
  /** The style sheet `FILE.css` beside `FILE.html`, which decides what is hidden; '' where there is none. */
  readonly css: string;
  /** Whether the report for a maintainer is wanted instead of what was read. */
  readonly isReport: boolean;
}

/** A saved page of which only an outline is wanted, of any site. */
export type UnknownPage = Pick<SavedPage, 'html' | 'css'>;

const outlineUsage = 'npm run -s read-page -- --outline FILE.html';
const usage =
  'npm run -s read-page -- --site gmail|slack|teams|trello|outlook --url URL [--report] FILE.html';

/** Reads the command line and the files it names; throws a Sentence about the first thing that is wrong. */
export function readArguments(args: readonly string[]): SavedPage {
  const { values, positionals } = parse(args);
  const ids = sites.map(({ id }) => id).join(' or ');
  if (values.site === undefined) throw new Sentence(`Say which site it is: --site ${ids}. (${usage})`);
  const site = sites.find(({ id }) => id === values.site);
  if (site === undefined) throw new Sentence(`There is no site "${values.site}"; --site is ${ids}.`);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Sentence(`Name one saved page: ${usage}`);
  return {
    site,
    url: address(values.url, site),
    html: text(file),
    css: styleBeside(file),
    isReport: values.report === true,
  };
}

/** The page that `--outline` is about; null without it. Throws a Sentence about the first thing that is wrong. */
export function readOutlineArguments(args: readonly string[]): UnknownPage | null {
  const { values, positionals } = parse(args);
  if (values.outline !== true) return null;
  if (values.site !== undefined || values.url !== undefined || values.report === true)
    throw new Sentence(`An outline is made without a site and an address: ${outlineUsage}`);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Sentence(`Name one saved page: ${outlineUsage}`);
  return { html: text(file), css: styleBeside(file) };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      site: { type: 'string' },
      url: { type: 'string' },
      report: { type: 'boolean' },
      outline: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Sentence(`${error instanceof Error ? oneLine(error.message) : error} (${usage})`);
  }
}

function address(url: string | undefined, site: SiteFacts): string {
  if (url === undefined)
    throw new Sentence(`Say at which address the page stood: --url ${site.origins[0]}/…`);
  const parsed = URL.parse(url);
  if (parsed === null) throw new Sentence(`"${url}" is no address; --url starts with ${site.origins[0]}/`);
  if (!site.origins.includes(parsed.origin) || parsed.username !== '') {
    throw new Sentence(`${url} is not a page of ${site.name}; its addresses start with ${site.origins[0]}/`);
  }
  return parsed.href;
}

function text(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    if (code === 'ENOENT') throw new Sentence(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new Sentence(`${file} is a folder; name one saved page in it.`);
    throw new Sentence(`${file} cannot be read (${code}).`);
  }
}

function styleBeside(file: string): string {
  const css = file.replace(/\.html?$/i, '.css');
  return css !== file && existsSync(css) ? text(css) : '';
}

const oneLine = (message: string) => message.split('\n')[0] ?? message;
