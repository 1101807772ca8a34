/** A file to be sent along with its metadata. */
export interface Media {
  readonly mimeType: string;
  readonly body: string;
}

/**
 * Metadata and file in one request (`multipart/related`, RFC 2387): Drive makes both or neither.
 * `boundary` must not occur in either part.
 */
export function multipart(metadata: unknown, media: Media, boundary: string): { type: string; body: string } {
  const parts = [
    ['application/json; charset=UTF-8', JSON.stringify(metadata ?? {})],
    [media.mimeType, media.body],
  ];
  const body = parts.map(([type, text]) => `--${boundary}\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`);
  return {
    type: `multipart/related; boundary=${boundary}`,
    body: `${body.join('')}--${boundary}--\r\n`,
  };
}
