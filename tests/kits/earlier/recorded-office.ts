import type { Office } from '../../office/server.ts';
import { moved, recordedText } from './recorded.ts';

/** Puts the recorded documents into an office that was just opened, `by` ms later than they were recorded. */
export function fillOffice({ notion, google }: Office, by: number): void {
  const ofNotion = moved(JSON.parse(recordedText('notion.json')), by);
  notion.nodes.clear();
  for (const node of ofNotion.nodes) notion.nodes.set(node.id, node);
  for (const source of ofNotion.dataSources) notion.dataSources.set(source.id, source);
  goOnFrom(ofNotion.next, () => notion.nextId());

  const ofGoogle = moved(JSON.parse(recordedText('google.json')), by);
  google.consent = ofGoogle.consent;
  for (const [token, grant] of ofGoogle.tokens) google.tokens.set(token, grant);
  for (const { doc, ...file } of ofGoogle.files) {
    const whole =
      doc === null ? null : { ...doc, units: doc.units.flatMap(unitsOf), lists: new Map(doc.lists) };
    google.files.set(file.id, { ...file, doc: whole });
  }
  goOnFrom(ofGoogle.next, () => google.nextId('x'));
}

/** One text of characters that look alike, or one unit as it stands. */
function unitsOf({ chars, ...rest }: { readonly chars?: string }): readonly object[] {
  // By UTF-16 code unit, as the Docs API counts.
  return chars === undefined ? [rest] : chars.split('').map((char) => ({ char, ...rest }));
}

/** An office gives its ids in order: it must not give one a second time. */
function goOnFrom(last: string, next: () => string): void {
  for (let tries = 0; tries < 10_000; tries += 1) if (next() === last) return;
  throw new Error(`The office never comes to the id ${last}`);
}
