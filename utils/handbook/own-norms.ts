import {
  type Channel,
  channels,
  type Norm,
  type NormOverrides,
  type Urgency,
  urgencies,
} from '@/utils/domain/norms/norms';
import { amountText, channelWord, urgencyText, urgencyWord } from '@/utils/domain/norms/words';
import { channelHead, type SayPages } from './handbook-words';
import { isNorm } from './norms-schema';
import { plainCell } from './plain-cell';
import { amountSaid } from './read-amount';

/** What a cell says of a person's own norms; or the entry in it that could not be read. */
export type ReadOwnNorms =
  | { readonly ok: true; readonly value: NormOverrides }
  | { readonly ok: false; readonly text: string };

/**
 * Reads a cell such as `chat, urgent: 4 working hours; e-mail, standard: no reply expected`, in any of these languages,
 * each entry by itself. An entry that is there twice with two amounts is none.
 */
export function readOwnNorms(text: string, speakers: readonly SayPages[]): ReadOwnNorms {
  const names = namesIn(speakers);
  const own: Partial<Record<Channel, Partial<Record<Urgency, Norm | null>>>> = {};
  for (const part of text.normalize('NFKC').split(/[;؛\n]/)) {
    if (plainCell(part) === '') continue;
    const read = readEntry(part, names, speakers);
    const stood = read && own[read.channel]?.[read.urgency];
    const isTwice = read !== null && stood !== undefined && !isSame(stood, read.norm);
    if (read === null || isTwice) return { ok: false, text: part.trim() };
    own[read.channel] = { ...own[read.channel], [read.urgency]: read.norm };
  }
  return { ok: true, value: own };
}

interface Names {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly urgencies: ReadonlyMap<string, Urgency>;
}

/** As the cell of a table and a sentence call them. */
function namesIn(speakers: readonly SayPages[]): Names {
  return {
    channels: new Map(
      speakers.flatMap((say) =>
        channels.flatMap((one) =>
          [channelWord(one, say), channelHead(one, say)].map((name) => [plainCell(name), one] as const),
        ),
      ),
    ),
    urgencies: new Map(
      speakers.flatMap((say) =>
        urgencies.flatMap((one) =>
          [urgencyWord(one, say), urgencyText(one, say)].map((name) => [plainCell(name), one] as const),
        ),
      ),
    ),
  };
}

function readEntry(part: string, names: Names, speakers: readonly SayPages[]) {
  const [, head = '', amount = ''] = /^([^:]*):(.*)$/su.exec(part) ?? [];
  const [channelName = '', urgencyName = '', ...more] = head.split(/[,、،・]/u).map(plainCell);
  const channel = names.channels.get(channelName);
  const urgency = names.urgencies.get(urgencyName);
  const norm = normIn(amount, speakers);
  if (channel === undefined || urgency === undefined || norm === undefined || more.length > 0) return null;
  return { channel, urgency, norm };
}

/** Undefined where it is no norm. */
function normIn(text: string, speakers: readonly SayPages[]): Norm | null | undefined {
  const said = plainCell(text);
  const isNone = (say: SayPages) =>
    said === plainCell(say('norms-form.no-reply')) || said === plainCell(say('norms.no-reply-needed'));
  if (speakers.some(isNone)) return null;
  for (const say of speakers) {
    const meant = amountSaid(text, (one) => amountText(one, say));
    if (meant !== undefined) return isNorm(meant) ? meant : undefined;
  }
  return undefined;
}

const isSame = (one: Norm | null, other: Norm | null) =>
  one?.amount === other?.amount && one?.unit === other?.unit;
