import type { SoleAddress } from '@/utils/domain/people/hint';
import type { Address } from '@/utils/domain/people/person';
import { shorten } from '@/utils/domain/text/shorten';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { joinList, splitList } from './list-text';
import { dropMarks, dropMarksOfName } from './marks';
import { readTrelloAccount, trelloText } from './trello-account';

export type ReadAddresses =
  | { readonly ok: true; readonly addresses: readonly Address[] }
  | { readonly ok: false; readonly what: Phrase };

const email = /^[^\s@<>"(),;]+@[^\s@<>"(),;]+\.[^\s@<>"(),;]+$/;
const slackId = /^([UW][A-Z0-9]{2,})(?:@([TE][A-Z0-9]{2,}))?$/i;
const withTeam = /^(@?)(.+?)(?:@([TE][A-Z0-9]{5,}))?$/;

/** Each a quoted name, an address in brackets or a word. */
const pieces = /"[^"]*"|<[^<>]*>|[^\s,;<>"]+/g;

/**
 * E-mail addresses between commas, semicolons or spaces, in lower case. Names before an address in brackets are
 * left out (`Ada Fern <ada@…>`); any other word is told.
 */
export function readEmails(text: string): ReadAddresses {
  const addresses: Address[] = [];
  /** Words that may still turn out to be the name before a bracket. */
  let words: string[] = [];
  // Google parts several addresses of one contact by three colons.
  for (const piece of dropMarks(text).replaceAll(':::', ' ').match(pieces) ?? []) {
    const inner = /^<(.*)>$/s.exec(piece)?.[1]?.trim();
    if (inner === undefined && (piece.startsWith('"') || !/[@＠]/.test(piece))) {
      words.push(piece);
      continue;
    }
    if (inner !== undefined) words = [];
    const value = (inner ?? piece).replace(/^mailto:/i, '').toLowerCase();
    const what = wrongEmail(value);
    if (what !== null) return { ok: false, what };
    addresses.push({ kind: 'email', value });
  }
  const [left] = words;
  return left === undefined ? { ok: true, addresses } : { ok: false, what: noEmail(left) };
}

const noEmail = (text: string) => phrase('roster.no-email', { text: short(text) });

function wrongEmail(value: string): Phrase | null {
  const narrow = value.normalize('NFKC');
  if (narrow !== value && email.test(narrow)) {
    return phrase('roster.wide-email', { text: short(value), narrow: short(narrow) });
  }
  return email.test(value) ? null : noEmail(value);
}

/** Slack member ids, each alone or as `U012AB3CD@T0TEAM`. */
export function readSlackIds(text: string): ReadAddresses {
  const addresses: Address[] = [];
  for (const part of dropMarks(text)
    .split(/[\s,;]+/)
    .filter((piece) => piece !== '')) {
    const [, value, team] = slackId.exec(part) ?? [];
    if (value === undefined) {
      return { ok: false, what: phrase('roster.no-slack-id', { text: short(part) }) };
    }
    addresses.push({
      kind: 'slack-user',
      value: value.toUpperCase(),
      ...(team === undefined ? {} : { team: team.toUpperCase() }),
    });
  }
  return { ok: true, addresses };
}

/** `8:orgid:…`, `8:live:…`: an account of Teams, as its pages name it. */
const teamsId = /^8:[a-z]+:[^\s;]{1,120}$/;

/** Names, `@handles` and accounts of Teams and Trello by which a page may show the person, between semicolons. */
export function readNames(text: string): ReadAddresses {
  const addresses = splitList(text).flatMap((typed): Address[] => {
    const part = dropMarksOfName(typed);
    if (part === '') return [];
    if (teamsId.test(part)) return [{ kind: 'teams-user', value: part }];
    const username = readTrelloAccount(part);
    if (username !== null) return [{ kind: 'trello-user', value: username }];
    const [, at, value = part, team] = withTeam.exec(part) ?? [];
    return [{ kind: at === '@' ? 'handle' : 'name', value, ...(team === undefined ? {} : { team }) }];
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

/** `ada@team.example`, `U0ADA0001@T0TEAM01`: one address, as `readSoleAddress` reads it. */
export const soleAddressText = (address: SoleAddress): string =>
  address.kind === 'email' ? writeEmails([address]) : writeSlackIds([address]);

/** One e-mail address or Slack id; null for anything else, or more. */
export function readSoleAddress(text: string): SoleAddress | null {
  const found = slackId.test(text.trim()) ? readSlackIds(text) : readEmails(text);
  const [first, ...more] = found.ok ? found.addresses : [];
  if (first === undefined || more.length > 0) return null;
  const { kind } = first;
  return kind === 'email' || kind === 'slack-user' ? { ...first, kind } : null;
}

const nameText = ({ kind, value }: Address) =>
  kind === 'handle' ? `@${value}` : kind === 'trello-user' ? trelloText(value) : value;

export function writeNames(addresses: readonly Address[]): string {
  const named = addresses.filter(({ kind }) => kind !== 'email' && kind !== 'slack-user');
  return joinList(named.map((address) => nameText(address) + teamOf(address)));
}

/** At most 40 characters of what was typed, so that a message stays one line. */
export function short(text: string): string {
  return shorten(text.trim().replace(/\s+/g, ' '), 40);
}
