import { asRecord } from '@/utils/connections/notion/json';
import type { TeamLine } from '@/utils/domain/decision/team-line';
import { foldText } from '@/utils/domain/text/find-words';
import { textsOf } from '@/utils/roster/sources/notion/value-texts';
import { sharedThreadOf } from '@/utils/sites/shared-link';
import { fields, type MappedField } from '../fields';
import { statusNamed } from '../status-names';
import { notionTeamFacts } from './facts';
import type { TeamPlace } from './team-place';

/** Who made a row, by the vendor's id; null where it names nobody. */
export function makerOf(page: unknown): string | null {
  const { id } = asRecord(asRecord(page).created_by);
  return typeof id === 'string' ? id : null;
}

/** A row of the database as a line of the log; null where it says neither a title nor a decision, or where it is. `by`: its maker. */
export function readDecision(
  page: unknown,
  { id: place, mapping }: TeamPlace,
  by: string | null,
): TeamLine | null {
  const { id, url, last_edited_time: edited, properties } = asRecord(page);
  const savedAt = Date.parse(String(edited));
  if (typeof id !== 'string' || !isWeb(url) || !Number.isFinite(savedAt)) return null;
  const values = new Map(Object.values(asRecord(properties)).map((value) => [asRecord(value).id, value]));
  const texts = (field: MappedField) => {
    const property = mapping[field];
    return property === undefined ? [] : textsOf(values.get(property.id));
  };
  const text = (field: MappedField) => texts(field).join(', ');
  const decision = text('decision');
  const title = text('title') || decision;
  if (title === '') return null;
  const status = statusNamed(text('status'));
  return {
    key: notionTeamFacts.lineKey(id),
    id: text('key').toLowerCase(),
    place,
    savedAt,
    status,
    statusText: status === null ? text('status') : '',
    title,
    decision,
    by,
    href: url,
    thread: sharedThreadOf(text('source')) ?? '',
    text: foldText([...fields.flatMap(texts), by ?? ''].join('\n')),
  };
}

const isWeb = (url: unknown): url is string => typeof url === 'string' && /^https:\/\//.test(url);
