import type { Call } from './call';
import { invalid, Refused } from './call.ts';

/** Metadata and file of an upload. */
export interface Upload {
  readonly metadata: Record<string, never> & {
    readonly id?: string;
    readonly name?: string;
    readonly mimeType?: string;
    readonly parents?: readonly string[];
    readonly appProperties?: Readonly<Record<string, string>>;
  };
  readonly html: string;
}

/** Takes a `multipart/related` upload apart; at most 5 MB, as Drive says of this way. Throws a 400 or 413. */
export function uploadOf({ headers, text, url }: Call): Upload {
  if (url.searchParams.get('uploadType') !== 'multipart')
    throw invalid('This office takes multipart uploads only.');
  const type = headers['content-type'] ?? '';
  const boundary = /^multipart\/related;\s*boundary="?([^";]{1,70})"?$/i.exec(type)?.[1];
  if (boundary === undefined) throw invalid('Missing multipart boundary.');
  if (Buffer.byteLength(text) > 5 * 1024 * 1024)
    throw new Refused(413, 'uploadTooLarge', 'Request is too large.');
  const [before, first, second, after, ...more] = text.split(
    new RegExp(`(?:^|\r\n)--${boundary}(?:\r\n|(?=--))`),
  );
  if (before !== '' || more.length > 0 || !/^--\s*$/.test(after ?? ''))
    throw invalid('Malformed multipart body.');
  const [jsonType, json] = partOf(first);
  const [mediaType, html] = partOf(second);
  if (!/^application\/json\b/i.test(jsonType)) throw invalid('The first part must be JSON metadata.');
  if (!/^text\/html\b/i.test(mediaType)) throw invalid('Unsupported conversion.');
  return { metadata: JSON.parse(json), html };
}

function partOf(part = ''): [type: string, body: string] {
  const at = part.indexOf('\r\n\r\n');
  const type = /^content-type:\s*(.+)$/im.exec(part.slice(0, at))?.[1];
  if (at < 0 || type === undefined) throw invalid('A part of the multipart body has no content type.');
  return [type.trim(), part.slice(at + 4)];
}
