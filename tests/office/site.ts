import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the whole office agrees on for one run. */
export interface OfficeOptions {
  /** The moment that every date is counted back from, epoch ms; null: the visitor's own clock. */
  readonly now: number | null;
  /** Rows in Gmail's inbox. */
  readonly rows: number;
  /** Messages in Slack's busiest channel. */
  readonly messages: number;
}

/** One outside system that the office plays. Adding one is a folder and a line in `server.ts`. */
export interface OfficeSite {
  readonly host: string;
  /** The path a visitor starts from. */
  readonly home: string;
  /** Answers the request, or returns false: then the office says 404. */
  handle(request: IncomingMessage, response: ServerResponse, url: URL, options: OfficeOptions): boolean;
}

/** Sends a whole text answer. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  cache = 'no-store',
): true {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'cache-control': cache,
  });
  response.end(body);
  return true;
}

/** The page both sites start from: a style sheet, a script and the options of this run. */
export function page(site: string, title: string, options: OfficeOptions): string {
  const settings = JSON.stringify(options).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/office/page/base.css">
<link rel="stylesheet" href="/office/${site}/${site}.css">
<script type="application/json" id="office-options">${settings}</script>
<script type="module" src="/office/${site}/app.ts"></script></head><body></body></html>`;
}
