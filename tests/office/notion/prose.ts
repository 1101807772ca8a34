import type { Call } from './call';
import { invalid } from './call.ts';
import type { Json } from './json';
import { record, string } from './json.ts';
import type { World } from './world';

/**
 * What Notion's prose and its answers refuse, which no schema says.
 *
 * Links: anything but a valid http(s) address refuses the whole request. Words as two projects reported them
 * (martian 41, 2022-12; simpread 6882, 2025-01): one line for each link and no path; notero 459 (2024-01): no other
 * scheme. With `namesLinks` each line begins with the path, so that both ways of an answer are met.
 * Videos: YouTube and addresses of files (block reference). Embeds: since its changelog of 2022 the API refuses what
 * it cannot embed; words of these two are ours.
 */
export function checkProse(world: World, { body }: Call): void {
  const bad: string[] = [];
  walk(body ?? null, 'body', (key, value, path) => {
    if (key === 'link' && value !== null && !isWeb(string(record(value).url))) {
      bad.push(world.namesLinks ? `${path}.url: Invalid URL for link.` : 'Invalid URL for link.');
    }
    if (key === 'video') {
      const url = string(record(record(value).external).url);
      if (!isVideo(url)) throw invalid(`Unsupported video URL: ${path}.external.url.`);
    }
    if (key === 'embed' && !isEmbedded(string(record(value).url)))
      throw invalid(`Unsupported embed URL: ${path}.url.`);
    if (key === 'bookmark' && !isWeb(string(record(value).url)))
      throw invalid(`Invalid URL for bookmark: ${path}.`);
  });
  if (bad.length > 0) throw invalid(`Content creation Failed. Fix the following: \n${bad.join('\n')}`);
}

/** Visits every member of every object, the uppermost first. */
function walk(value: Json, path: string, visit: (key: string, value: Json, path: string) => void): void {
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) walk(each, `${path}[${at}]`, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    visit(key, each, `${path}.${key}`);
    walk(each, `${path}.${key}`, visit);
  }
}

function webAddress(text: string): URL | null {
  // A space or a control character within makes it invalid there, though the URL standard would mend it.
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(text)) return null;
  const url = URL.parse(text);
  return url?.hostname.includes('.') || url?.hostname === 'localhost' ? url : null;
}

const isWeb = (text: string) => webAddress(text) !== null;
const isOf = (host: string, names: readonly string[]) =>
  names.some((name) => host === name || host.endsWith(`.${name}`));

const youtube = ['youtube.com', 'youtu.be', 'youtube-nocookie.com'];
const films = /\.(amv|asf|avi|f4v|flv|gifv|mkv|mov|mpg|mpeg|mpv|mp4|m4v|qt|wmv)$/i;

function isVideo(text: string): boolean {
  const url = webAddress(text);
  return url !== null && (isOf(url.hostname, youtube) || films.test(url.pathname));
}

/** The list of the changelog, and those that its embeds take by the service it asks (Vidyard, Vimeo and the like). */
const embedded = [
  ...[
    'framer.com',
    'twitter.com',
    'x.com',
    'drive.google.com',
    'docs.google.com',
    'gist.github.com',
    'figma.com',
  ],
  ...[
    'invisionapp.com',
    'loom.com',
    'typeform.com',
    'codepen.io',
    'maps.google.com',
    'google.com',
    'whimsical.com',
  ],
  ...['miro.com', 'abstract.com', 'excalidraw.com', 'sketch.com', 'replit.com', 'vidyard.com', 'vimeo.com'],
];

function isEmbedded(text: string): boolean {
  const url = webAddress(text);
  if (url === null) return false;
  return (
    isOf(url.hostname, [...embedded, ...youtube]) || /\.pdf$/i.test(url.pathname) || films.test(url.pathname)
  );
}
