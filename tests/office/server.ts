import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { asana, asanaOf } from './asana/site.ts';
import type { World as AsanaWorld } from './asana/world';
import { makeCertificate } from './certificate.ts';
import { filesOf, otherFiles, teamFiles } from './file-host/site.ts';
import type { World as FilesWorld } from './file-host/world';
import { sendOfficeFile } from './files.ts';
import { gmail } from './gmail/site.ts';
import { google, googleOf } from './google/site.ts';
import type { World as GoogleWorld } from './google/world';
import { monday, mondayOf, mondayPages } from './monday/site.ts';
import type { World as MondayWorld } from './monday/world';
import { notion, notionOf, notionPages } from './notion/site.ts';
import type { World as NotionWorld } from './notion/world';
import { outlook, outlook365, outlookCloud, outlookLive } from './outlook/site.ts';
import type { OfficeOptions, OfficeSite } from './site.ts';
import { send } from './site.ts';
import { slackApps, slackMembers } from './slack/avatars.ts';
import { slack } from './slack/site.ts';
import { slackApi, slackApiOf } from './slack-api/site.ts';
import type { World as SlackWorld } from './slack-api/world';
import { teams, teamsCloud, teamsLive } from './teams/site.ts';
import { trello } from './trello/site.ts';
import { trelloApi, trelloOf } from './trello-api/site.ts';
import type { World as TrelloWorld } from './trello-api/world';
import { twist, twistOf } from './twist/site.ts';
import type { World as TwistWorld } from './twist/world';

const sites = {
  gmail,
  slack,
  slackMembers,
  slackApps,
  slackApi,
  ...google,
  notion,
  notionPages,
  teamFiles,
  otherFiles,
  monday,
  mondayPages,
  twist,
  teams,
  teamsCloud,
  teamsLive,
  outlook,
  outlook365,
  outlookLive,
  outlookCloud,
  asana,
  trello,
  trelloApi,
} as const satisfies Record<string, OfficeSite>;

/** A request as the office saw it, in order of arrival. */
export interface OfficeRequest {
  readonly at: number;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  /** With its `?`, or ''. */
  readonly query: string;
  readonly headers: Readonly<IncomingHttpHeaders>;
  /** 0 until it is answered. */
  readonly status: number;
}

export interface Office {
  readonly port: number;
  /** Chromium switches that bring every host to this office. */
  readonly args: readonly string[];
  readonly requests: readonly OfficeRequest[];
  /** What its Google knows: tokens, files, faults to come. */
  readonly google: GoogleWorld;
  /** What its Notion knows: tokens, pages, faults to come. */
  readonly notion: NotionWorld;
  /** What its Slack's API knows: people, groups, tokens, faults to come. */
  readonly slackApi: SlackWorld;
  /** What its monday knows. */
  readonly monday: MondayWorld;
  /** What its Asana knows: tokens, projects, tasks, faults to come. */
  readonly asana: AsanaWorld;
  /** What its Trello knows: keys, tokens, boards, cards, faults to come. */
  readonly trello: TrelloWorld;
  /** What its Twist knows. */
  readonly twist: TwistWorld;
  /** What stands at the addresses of the team's files. */
  readonly teamFiles: FilesWorld;
  /** Requests that came without encryption, to an http address. The office answers none. */
  readonly plainRequests: number;
  /** The address of a page, as the browser shows it: `url('gmail', '/mail/u/0/#inbox')`. */
  url(site: keyof typeof sites, path?: string): string;
  close(): Promise<void>;
}

export interface StartOptions {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Epoch ms or ISO; absent: each page counts back from its own clock. */
  readonly now?: number | string;
  readonly rows?: number;
  readonly messages?: number;
}

/** Opens the simulated office on 127.0.0.1. Rejects where the port is taken. */
export async function startOffice(start: StartOptions = {}): Promise<Office> {
  const options: OfficeOptions = {
    now: start.now === undefined ? null : new Date(start.now).getTime(),
    rows: start.rows ?? 50,
    messages: start.messages ?? 300,
  };
  const requests: OfficeRequest[] = [];
  const byHost = new Map<string, OfficeSite>(Object.values(sites).map((site) => [site.host, site]));
  const server = createServer(await makeCertificate([...byHost.keys()]), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    const { method = 'GET' } = request;
    const { pathname: path, search: query } = url;
    const seen = { at: Date.now(), host, method, path, query, headers: request.headers, status: 0 };
    requests.push(seen);
    response.on('finish', () => {
      seen.status = response.statusCode;
    });
    const site = byHost.get(host);
    if (site && url.pathname.startsWith('/office/') && sendOfficeFile(response, url.pathname)) return;
    if (site?.handle(request, response, url, options)) return;
    // Chromium's own update calls arrive here too.
    send(response, 404, 'text/plain', 'Nothing here.');
  });
  let plainRequests = 0;
  server.on('tlsClientError', (error) => {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SSL_HTTP_REQUEST') plainRequests += 1;
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(start.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    requests,
    google: googleOf(options),
    notion: notionOf(options),
    slackApi: slackApiOf(options),
    monday: mondayOf(options),
    asana: asanaOf(options),
    trello: trelloOf(options),
    twist: twistOf(options),
    teamFiles: filesOf(options),
    get plainRequests() {
      return plainRequests;
    },
    url: (site, path = sites[site].home) => `https://${sites[site].host}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
