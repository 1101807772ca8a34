/** The shapes of Slack's ids and addresses. Pure text, no page. */

/** Whether this is the id of a person (`U…`, `W…`): not of a bot (`B…`), nor Slackbot. */
export function isPersonId(id: string): boolean {
  return /^[UW][A-Z0-9]{2,}$/.test(id) && id !== 'USLACKBOT';
}

/** A message's id and time, `1765505499.805759`: seconds with six digits. */
export function isTs(ts: string | null | undefined): ts is string {
  return ts != null && /^\d{9,11}\.\d{6}$/.test(ts);
}

/** Epoch ms of the whole minute in which the message was sent. */
export function minuteOf(ts: string): number {
  return Math.floor(Number.parseInt(ts, 10) / 60) * 60_000;
}

/** `https://ca.slack-edge.com/T…-U…-hash-48` -> its team and person; null for any other picture. */
export function readAvatar(src: string | null): { team: string; user: string } | null {
  const found = /^https:\/\/[a-z0-9.-]+\.slack-edge\.com\/([TE][A-Z0-9]+)-([UW][A-Z0-9]+)-/.exec(src ?? '');
  const [, team, user] = found ?? [];
  return team === undefined || user === undefined ? null : { team, user };
}

/**
 * `https://app.slack.com/client/T…/C…` -> team and conversation; null for what the address does not say.
 * Lower-case words in the third place are views (`threads`, `later`), not conversations.
 */
export function readClientUrl(href: string): { team: string | null; channel: string | null } {
  const found = /^https:\/\/app\.slack\.com\/client\/([TE][A-Z0-9]+)(?:\/([CDG][A-Z0-9]+)(?=[/?#]|$))?/.exec(
    href,
  );
  return { team: found?.[1] ?? null, channel: found?.[2] ?? null };
}

/** What a permalink says. */
export interface Permalink {
  readonly host: string;
  readonly channel: string;
  readonly ts: string;
  /** The first message of the thread that this one answers in. */
  readonly thread: string | null;
}

/** `https://acme.slack.com/archives/C…/p1765505499805759?thread_ts=…` -> its parts, or null. */
export function readPermalink(href: string | null): Permalink | null {
  const found =
    /^https:\/\/([a-z0-9-]+(?:\.enterprise)?\.slack\.com)\/archives\/([CDG][A-Z0-9]+)\/p(\d{9,11})(\d{6})(\?[^#]*)?/.exec(
      href ?? '',
    );
  const [, host, channel, seconds, rest, query] = found ?? [];
  if (host === undefined || channel === undefined) return null;
  const thread = new URLSearchParams(query ?? '').get('thread_ts');
  return { host, channel, ts: `${seconds}.${rest}`, thread: isTs(thread) ? thread : null };
}

/** The permalink of a message, and of its place in a thread where it stands in one. */
export function writePermalink(link: Permalink): string {
  const base = `https://${link.host}/archives/${link.channel}/p${link.ts.replace('.', '')}`;
  return link.thread === null ? base : `${base}?thread_ts=${link.thread}&cid=${link.channel}`;
}
