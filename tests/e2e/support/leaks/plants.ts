import type { OfficeInBrowser } from '../launch.ts';
import { barePage, putRow } from '../put-draft.ts';
import { storedRows } from '../stored-rows.ts';

/** Words that stand nowhere else, one for each thing that must stay where it belongs. */
export const motifs = {
  notionToken: 'Kestrelvow',
  googleToken: 'Lanternsedge',
  /** In a message of a Gmail thread, and its author's address there. */
  gmailText: 'Vexilquay',
  gmailAddress: 'brambletoft',
  slackText: 'Halcyondry',
  slackAddress: 'oxlipfern',
  /** Typed into both drafts. */
  typed: 'Mossgrovel',
  /** The Google account's, and a member's of the Notion workspace. */
  account: 'quillharbor',
  member: 'sorrelpike',
  /** Of somebody in the people list who is drawn nowhere. */
  unseen: 'thistleburn',
} as const;
export const notionToken = `ntn_${motifs.notionToken}`;

/** Text that repeats its word so that any part which somebody quotes holds it; with signs that are escaped. */
export const textOf = (motif: string) =>
  `${motif} ${motif} & <${motif}> "${motif}" ${motif}${motif} é ${motif}`;
export const addressOf = (motif: string) => `${motif}@fernhill.example`;

/** Puts tokens, account and members into the office's Notion and Google, and two people into the people list. */
export async function plant(office: OfficeInBrowser): Promise<void> {
  const { google, notion } = office.office;
  notion.lagMs = 0;
  notion.tokens.add(notionToken);
  notion.members.push({ id: notion.nextId(), name: 'Ida Sorrel', email: addressOf(motifs.member) });
  const nextId = google.nextId.bind(google);
  Object.assign(google, {
    consent: 'given',
    lagMs: 0,
    account: { name: 'Mara Lindqvist', email: addressOf(motifs.account) },
    nextId: (kind: string) => (kind === 'tok' ? `${motifs.googleToken}${nextId(kind)}` : nextId(kind)),
  });
  const page = await barePage(office);
  for (const row of (await storedRows(page, 'people')) as Person[]) {
    const motif = { 'Ananya Rao': motifs.gmailAddress, 'Luis Ortega': motifs.unseen }[row.name];
    if (motif === undefined) continue;
    const value = addressOf(motif);
    const addresses = [...row.addresses, { kind: 'email', value }];
    await putRow(page, 'people', { ...row, addresses, keys: [...row.keys, `email:${value}`] });
  }
  await page.close();
}

interface Person {
  readonly name: string;
  readonly keys: readonly string[];
  readonly addresses: readonly object[];
}
