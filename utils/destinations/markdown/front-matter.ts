import { stringify } from 'yaml';
import type { Decision, Named } from '@/utils/domain/decision';
import { siteText } from '@/utils/domain/decision-words';
import { instantText } from '../outline/times';

/**
 * The YAML block at the head of the file, dashes included. Texts stand bare where every reader of YAML, of
 * the older 1.1 too, takes them for text; `no`, dates and the like are quoted. Each stands on one line: a
 * line of dashes in it would end the block for simple readers.
 */
export function frontMatter(decision: Decision): string {
  const fields = stringify(fieldsOf(decision), {
    schema: 'yaml-1.1',
    lineWidth: 0,
    blockQuote: false,
    singleQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return `---\n${fields}---\n`;
}

function fieldsOf(decision: Decision): Record<string, unknown> {
  const { source, decidedOn, approver, objectionDeadline } = decision;
  return given({
    key: decision.key,
    id: decision.id,
    title: decision.title,
    status: decision.status,
    date: decidedOn?.date,
    zone: decidedOn?.zone,
    template: decision.template,
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
      permalink: source?.permalink,
      thread: source?.threadId,
      captured: instantText(decision.capturedAt),
      'captured-zone': decision.capturedZone,
      'not-read': filled(
        decision.notRead.map(({ count, what, why }) => [count, what, why].filter(Boolean).join(' ')),
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
