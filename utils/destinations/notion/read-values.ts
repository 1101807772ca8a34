import { asRecord } from '@/utils/connections/notion/json';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { DocumentWords } from '../outline/words';
import type { DocumentChange } from '../written/compare';
import { bareText } from '../written/fingerprint';
import type { NotionPlace } from './place';
import { propertiesFor } from './properties';

/** Mapped properties whose value is not the one that was written. People are left out: only Notion knows their ids. */
export function changedProperties(
  decision: LinkedDecision,
  place: NotionPlace,
  found: Readonly<Record<string, unknown>>,
  words: DocumentWords,
): DocumentChange[] {
  if ('pageId' in place) return [];
  const mapping = place.mapping ?? {};
  return Object.entries(propertiesFor(decision, mapping, {}, words)).flatMap(
    ([name, wanted]): DocumentChange[] => {
      const property = Object.values(mapping).find((each) => each.name === name);
      // The title is compared with the document.
      if (property === undefined || property.type === 'people' || property.type === 'title') return [];
      const value = found[name];
      if (value === undefined) return [{ kind: 'property', name, how: 'gone' }];
      const [was, now] = [valueText(wanted), valueText(value)];
      // Version 0.1.0 wrote the thread's address as its owner opens it.
      if (name === mapping.source?.name && now === decision.source?.permalink) return [];
      return bareText(was) === bareText(now) ? [] : [{ kind: 'property', name, how: 'changed', now, was }];
    },
  );
}

/** The bare text of a page's title, from its properties. */
export function titleText(found: Readonly<Record<string, unknown>>): string {
  const title = Object.values(found).find((value) => 'title' in asRecord(value));
  return title === undefined ? '' : valueText(title);
}

/** A property's value as text, as it is written or as it is read. */
function valueText(value: unknown): string {
  const { type, id: _, ...rest } = asRecord(value);
  const [given] = typeof type === 'string' ? [rest[type]] : Object.values(rest);
  if (Array.isArray(given)) return given.map(itemText).join('');
  if (typeof given === 'string') return given;
  const { name, start } = asRecord(given);
  if (typeof start === 'string') return start.includes('T') ? new Date(start).toISOString() : start;
  return typeof name === 'string' ? name : '';
}

function itemText(item: unknown): string {
  const { plain_text: plain, text, name } = asRecord(item);
  return String(plain ?? asRecord(text).content ?? name ?? '');
}
