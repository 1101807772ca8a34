import type { Address } from '@/utils/domain/person';
import { shorten } from '@/utils/domain/shorten';
import { joinList, splitList } from './list-text';

export type ReadAddresses =
  | { readonly ok: true; readonly addresses: readonly Address[] }
  | { readonly ok: false; readonly what: string };

const email = /^[^\s@<>"(),;]+@[^\s@<>"(),;]+\.[^\s@<>"(),;]+$/;
const slackId = /^([UW][A-Z0-9]{2,})(?:@([TE][A-Z0-9]{2,}))?$/i;
const withTeam = /^(@?)(.+?)(?:@([TE][A-Z0-9]{5,}))?$/;

/** E-mail addresses between commas, semicolons or spaces, in lower case; `Ada <ada@…>` is understood. */
export function readEmails(text: string): ReadAddresses {
  const inBrackets = [...text.matchAll(/<([^<>]*)>/g)].map(([, inner = '']) => inner);
  const parts = inBrackets.length > 0 ? inBrackets : text.split(/[\s,;]+/);
  const addresses: Address[] = [];
  for (const part of parts.filter((piece) => piece !== '')) {
    const value = part
      .trim()
      .replace(/^mailto:/i, '')
      .toLowerCase();
    if (!email.test(value)) {
      return {
        ok: false,
        what: `“${short(part)}” is not an e-mail address; it looks like name@example.com.`,
      };
    }
    addresses.push({ kind: 'email', value });
  }
  return { ok: true, addresses };
}

/** Slack member ids, each alone or as `U012AB3CD@T0TEAM`. */
export function readSlackIds(text: string): ReadAddresses {
  const addresses: Address[] = [];
  for (const part of text.split(/[\s,;]+/).filter((piece) => piece !== '')) {
    const [, value, team] = slackId.exec(part) ?? [];
    if (value === undefined) {
      return {
        ok: false,
        what: `“${short(part)}” is not a Slack member id; it starts with U or W (in Slack: profile, ⋮, Copy member ID).`,
      };
    }
    addresses.push({
      kind: 'slack-user',
      value: value.toUpperCase(),
      ...(team === undefined ? {} : { team: team.toUpperCase() }),
    });
  }
  return { ok: true, addresses };
}

/** Names and `@handles` by which a page may show the person, between semicolons. */
export function readNames(text: string): ReadAddresses {
  const addresses = splitList(text).map((part): Address => {
    const [, at, value = part, team] = withTeam.exec(part) ?? [];
    return { kind: at === '@' ? 'handle' : 'name', value, ...(team === undefined ? {} : { team }) };
  });
  return { ok: true, addresses };
}

const teamOf = ({ team }: Address) => (team === undefined ? '' : `@${team}`);

export function writeEmails(addresses: readonly Address[]): string {
  return addresses
    .filter(({ kind }) => kind === 'email')
    .map(({ value }) => value)
    .join(', ');
}

export function writeSlackIds(addresses: readonly Address[]): string {
  return addresses
    .filter(({ kind }) => kind === 'slack-user')
    .map((address) => address.value + teamOf(address))
    .join(', ');
}

export function writeNames(addresses: readonly Address[]): string {
  const named = addresses.filter(({ kind }) => kind === 'handle' || kind === 'name');
  return joinList(
    named.map((address) => `${address.kind === 'handle' ? '@' : ''}${address.value}${teamOf(address)}`),
  );
}

/** At most 40 characters of what was typed, so that a message stays one line. */
export function short(text: string): string {
  return shorten(text.trim().replace(/\s+/g, ' '), 40);
}
