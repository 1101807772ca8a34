import { Document, visit } from 'yaml';
import type { Decision, Named } from '@/utils/domain/decision/decision';
import { siteText } from '@/utils/domain/decision/decision-words';
import { notReadReason } from '@/utils/domain/thread/not-read';
import { sharedLink } from '@/utils/sites/shared-link';
import { directionOf, type Language } from '@/utils/words/languages';
import { instantText } from '../outline/times';

/**
 * The YAML block at the head of the file, dashes included, which every reader of YAML reads alike, of the older 1.1
 * too. A text is bare only where no rule of either could take it for anything else; all others are quoted, with
 * what some readers refuse or fold (control characters, other line ends, marks of byte order) as escapes. Each is on
 * one line: a line of dashes in it would end the block for simple readers.
 */
export function frontMatter(decision: Decision, language: Language = 'en'): string {
  const document = new Document(wellFormed(frontMatterFields(decision, language)), {
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && !isPlain(String(node.value))) node.type = 'QUOTE_DOUBLE';
    },
  });
  const fields = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
  return `---\n${fields.replace(needsEscape, escaped)}---\n`;
}

/** Starts with a letter, holds no sign with a meaning, and is no word that YAML 1.1 knows; or one of our own ids. */
function isPlain(text: string): boolean {
  // Readers take `e3` for a number, too, that their own rules give them no leave to.
  if (/^(?:y|yes|n|no|true|false|on|off|null|nan|inf|e[\d_.+-]*)$/i.test(text)) return false;
  return (
    /^\p{L}(?:[\p{L}\p{M}\p{N} _.()/’+-]*[\p{L}\p{M}\p{N}_.)/’+-])?$/u.test(text) ||
    /^\d{4}-\d\d-\d\d-[\p{L}\p{N}]*\p{L}[\p{L}\p{N}-]*$/u.test(text) ||
    /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(text)
  );
}

/** Characters that are in quoted texts alone, and that readers of YAML differ in. */
const needsEscape = /[\u007f-\u009f\u2028\u2029\ufeff\ufdd0-\ufdef\ufffe\uffff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Half a character is none in any file: it becomes U+FFFD. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, wellFormed(each)]));
}

/** What the block says, by name: texts, lists and groups of them. */
export function frontMatterFields(decision: Decision, language: Language = 'en'): Record<string, unknown> {
  const { source, decidedOn, approver, objectionDeadline } = decision;
  return given({
    key: decision.key,
    id: decision.id,
    title: decision.title,
    status: decision.status,
    date: decidedOn?.date,
    zone: decidedOn?.zone,
    template: decision.template,
    // As Pandoc calls them; a document without them is English.
    lang: language === 'en' ? null : language,
    dir: directionOf(language) === 'rtl' ? 'rtl' : null,
    driver: decision.driver?.name,
    approver: approver?.name,
    contributors: names(decision.contributors),
    informed: names(decision.informed),
    ...madrFields(decision),
    'by-when': decision.byWhen,
    'revisit-on': decision.revisitOn,
    'objection-deadline': objectionDeadline === null ? null : instantText(objectionDeadline),
    supersedes: decision.supersedes,
    'superseded-by': decision.supersededBy,
    source: given({
      site: source === null ? null : siteText[source.site],
      title: source?.title,
      permalink: source === null ? null : sharedLink(source.site, source.permalink),
      thread: source?.threadId,
      captured: instantText(decision.capturedAt),
      'captured-zone': decision.capturedZone,
      'not-read': filled(
        decision.notRead.map(({ count, what, why }) =>
          [count, what, notReadReason(why) ?? why].filter(Boolean).join(' '),
        ),
      ),
      messages: filled(
        decision.messages.map(({ id, sentAt, author, hash }) =>
          given({
            id,
            author: author?.name,
            sent: sentAt === null ? null : instantText(sentAt),
            sha256: hash,
          }),
        ),
      ),
    }),
  });
}

/** MADR's own names for the roles, for tools that read them. */
function madrFields({ template, approver, contributors }: Decision): Record<string, unknown> {
  if (template !== 'madr') return {};
  return {
    'decision-makers': approver === null ? null : [approver.name],
    consulted: names(contributors),
  };
}

function names(people: readonly Named[]): readonly string[] | null {
  return filled(people.map(({ name }) => name));
}

function filled<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

/** Only what is known. */
function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
