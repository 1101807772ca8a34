import type { Motif } from './forms.ts';
import { motifs } from './plants.ts';

type Name = keyof typeof motifs;
const thread: readonly Name[] = ['gmailText', 'gmailAddress', 'slackText', 'slackAddress', 'typed'];
const everythingButTokens = (Object.keys(motifs) as Name[]).filter((name) => !/Token/.test(name));

/** What a place is there for. All that is not named here stands nowhere. */
const allowed: readonly (readonly [RegExp, readonly Name[]])[] = [
  [/^table connections$/, ['notionToken', 'googleToken', 'account']],
  [/^table people$/, ['gmailAddress', 'unseen']],
  [/^table recent$/, ['gmailAddress']],
  [/^table (decisions|drafts|lines|snapshots)$/, thread],
  // What a document says, to tell later what has changed in it; a thread in Slack is titled by its first words.
  [/^table outbox$/, ['typed', 'slackAddress', 'slackText']],
  // What the pages of these sites show themselves, and what their people are asked by.
  [/^mail\.google\.com: elements$/, ['gmailText', 'gmailAddress']],
  [/^mail\.google\.com: ours$/, ['gmailAddress']],
  [/^app\.slack\.com: elements$/, ['slackText', 'slackAddress']],
  // The reader's own pages, before the reader's own eyes.
  [/^our [\w-]+\.html: elements$/, everythingButTokens],
  // A decision that was sent; the people field asks for members, and nobody's address is sent for that.
  [/^bodies to Notion$/, ['gmailText', 'gmailAddress', 'typed', 'slackAddress']],
  [/^bodies to Google$/, ['slackText', 'slackAddress', 'typed']],
  [/^notifications$/, ['slackText']],
  // The one decision that was asked for: the Gmail thread's.
  [/^clipboard after Copy as Markdown$/, ['gmailText', 'gmailAddress', 'typed', 'slackAddress']],
  // Files that were asked for with these words on the button.
  [/^file People as (CSV|JSON)$/, ['gmailAddress', 'unseen']],
  [/^file Export all$/, [...thread, 'unseen']],
];

/** Whether this word belongs in this place. */
export function mayHold(place: string, motif: Motif): boolean {
  return allowed.some(
    ([places, names]) => places.test(place) && names.some((name) => motifs[name] === motif),
  );
}
