import { isRecord } from '@/utils/domain/checks/checks';
import type { RosterRow } from '../source';

/** What a value of a JSON file says of own norms, as the cell of a CSV file would: one that is no text is told as it stands. */
export function jsonNormsText(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The rows with what the file says of own norms beside its people, `"ownNorms": {"ID": "chat, urgent: 4 working hours"}`.
 * Whoever is not in it has none; what an entry says of itself counts first.
 */
export function withJsonNorms(rows: readonly RosterRow[], content: unknown): readonly RosterRow[] {
  const listed = isRecord(content) && isRecord(content.ownNorms) ? content.ownNorms : null;
  if (listed === null) return rows;
  const texts = new Map(Object.entries(listed));
  return rows.map((row): RosterRow => {
    const { id, ownNormsText = id === undefined ? '' : jsonNormsText(texts.get(id) ?? null) } = row;
    return { ...row, ownNormsText };
  });
}
