import type { NormOverrides } from '@/utils/domain/norms/norms';
import type { TimeOff } from '@/utils/domain/time/calendar.types';
import { isSame } from '../compare-people';
import { isSameField } from './fields';
import type { UnitGroup } from './join-units';
import {
  type FieldOrigin,
  type FieldValues,
  type GivenFields,
  type Layer,
  type LayerRow,
  layerFields,
  type Origin,
  ownSource,
  type SaidField,
} from './layer';

/** What one layer says of a field. */
export type SaidValue = {
  readonly [Field in SaidField]: {
    readonly source: string;
    readonly field: Field;
    readonly value: SaidValues[Field];
    readonly seen: number;
  };
}[SaidField];

interface SaidValues extends FieldValues {
  readonly ownNorms: NormOverrides;
}

export interface Resolved {
  readonly fields: GivenFields;
  readonly origins: Origin['fields'];
  /** For each field of which sources say different things, what each says, the highest first; own words settle it. */
  readonly conflicts: readonly (readonly SaidValue[])[];
}

/** Each field from the highest layer that gives it. */
export function resolveFields({ units }: UnitGroup, layers: readonly Layer[]): Resolved {
  const own = units.find((unit) => unit.own !== null)?.own ?? null;
  const said = units
    .filter((unit) => unit.own === null)
    .map(({ layer, rows }) => ({
      source: layers[layer - 1]?.source ?? '',
      rows,
    }));
  const fields: Record<string, unknown> = {};
  const origins: Record<string, FieldOrigin> = {};
  const conflicts: SaidValue[][] = [];
  for (const field of layerFields) {
    const values = saidOf(field, said);
    const [highest] = values;
    if (own !== null && own.fields[field] !== undefined) {
      fields[field] = own.fields[field];
      origins[field] = { source: ownSource, seen: own.seen };
    } else if (highest !== undefined) {
      fields[field] = highest.value;
      origins[field] = { source: highest.source, seen: highest.seen };
      if (values.some(({ value }) => !isSameField(field, value, highest.value))) conflicts.push([...values]);
    }
  }
  const [norms, ...otherNorms] = saidOf('ownNorms', said);
  if (norms !== undefined) {
    const { source, seen } = own?.norms === undefined ? norms : { source: ownSource, seen: own.seen };
    origins.ownNorms = { source, seen };
    const differ = otherNorms.some(({ value }) => !isSame(value, norms.value));
    if (differ && own?.norms === undefined) conflicts.push([norms, ...otherNorms]);
  }
  const { timeOff = [] } = fields as GivenFields;
  const onTop = [...(own?.away ?? []), ...said.flatMap(({ rows }) => rows.flatMap(({ away = [] }) => away))];
  if (onTop.length > 0) fields.timeOff = withMore(timeOff, onTop);
  return { fields: fields as GivenFields, origins, conflicts };
}

/** What each source says of a field, in their order; each by its rows of one person. */
export function saidOf(
  field: SaidField,
  sources: readonly { readonly source: string; readonly rows: readonly LayerRow[] }[],
): readonly SaidValue[] {
  return sources.flatMap(({ source, rows }): SaidValue[] => {
    const given = (row: LayerRow) => (field === 'ownNorms' ? row.norms : row.fields[field]);
    const row = inOrder(rows).find((one) => given(one) !== undefined);
    if (row === undefined) return [];
    return [{ source, field, value: given(row), seen: row.seen } as SaidValue];
  });
}

/** Time off with more of it; what is on the same days is there once, as the first said it. */
function withMore(timeOff: readonly TimeOff[], more: readonly TimeOff[]): readonly TimeOff[] {
  const known = new Set(timeOff.map(daysOf));
  const added = more.filter((off) => {
    const isNew = !known.has(daysOf(off));
    known.add(daysOf(off));
    return isNew || off.source?.by === 'away';
  });
  return [...timeOff, ...added];
}

const daysOf = ({ from, to }: TimeOff) => `${from} ${to}`;

/** Rows of one source that are one person: those it has before those that are gone, the latest said first. */
function inOrder(rows: readonly LayerRow[]): readonly LayerRow[] {
  if (rows.length < 2) return rows;
  const gone = ({ goneSince }: LayerRow) => (goneSince === null ? 0 : 1);
  return rows.toSorted(
    (one, other) => gone(one) - gone(other) || other.seen - one.seen || (one.id < other.id ? -1 : 1),
  );
}
