import { type FieldSnapshot, keptMoment } from './field-snapshot';

/** What version 0.1.0 called the fields, which were the keys of what it kept. */
const codes: Readonly<Record<string, string>> = {
  Title: 'fields.title',
  Status: 'fields.status',
  'Decided on': 'fields.decided-on',
  Decision: 'fields.decision',
  Why: 'fields.why',
  'What was done': 'fields.done',
  'What is next': 'fields.next',
  'What is in the way': 'fields.obstacles',
  'How we measure it': 'fields.measures',
  'By when': 'fields.by-when',
  Options: 'fields.options-short',
  Driver: 'fields.driver',
  'Written by': 'fields.written-by',
  Owner: 'fields.owner',
  Approver: 'fields.approver',
  Contributors: 'fields.contributors',
  Informed: 'fields.informed',
  For: 'fields.written-for',
  Actions: 'fields.actions',
  'Revisit on': 'fields.revisit-on',
  'Final unless someone objects by': 'fields.objection',
  Replaces: 'fields.replaces',
  'Superseded by': 'fields.superseded-by',
};

/** What it kept of a field in English words. */
const values: Readonly<Record<string, (text: string) => string>> = {
  Status: (text) => text.toLowerCase(),
  'Final unless someone objects by': (text) => momentIn(text) ?? text,
};

/** A snapshot by the codes of its fields: those of version 0.1.0 had their English names and words. */
export function codedSnapshot(kept: FieldSnapshot): FieldSnapshot {
  return Object.fromEntries(
    Object.entries(kept).map(([name, text]) => [codes[name] ?? name, values[name]?.(text) ?? text]),
  );
}

/** `Wed 2026-12-02 17:00 in Europe/Berlin (16:00 UTC)`, `Wed 2026-12-02 16:00 UTC`. */
const written =
  /^\w{3} (?<date>\d{4}-\d\d-\d\d) (?<clock>\d\d:\d\d)(?: UTC| in (?<zone>\S+) \((?:(?<other>\d{4}-\d\d-\d\d) )?(?<universal>\d\d:\d\d) UTC\))$/;

function momentIn(text: string): string | null {
  const { date, clock, zone = 'UTC', other = date, universal = clock } = written.exec(text)?.groups ?? {};
  return other === undefined ? null : keptMoment(Date.parse(`${other}T${universal}Z`), zone);
}
