import { isShownDate, isWallTime, isZone } from '@/utils/domain/checks/checks';
import { groupLimits } from '@/utils/domain/groups/group';
import { hintKinds } from '@/utils/domain/people/hint';
import type { Address } from '@/utils/domain/people/person';
import { timeOffWays, type Week, weekdays } from '@/utils/domain/time/calendar.types';
import { matrixSchema, overridesSchema } from '@/utils/handbook/norms-schema';
import { z } from '@/utils/platform/schema';
import { phraseSchema, toldSchema } from '@/utils/platform/told-schema';
import type { FieldValues, GivenFields, LayerRow, OwnRow } from '@/utils/roster/layers/layer';
import type { RowProblem } from '@/utils/roster/source';
import { isSourceKind, rosterSources } from '@/utils/roster/sources/list';
import { refreshRates, type StoredSource } from '@/utils/store/layers/tables';
import type { ExpectedEntry } from './expected';
import { groupAddresses } from './group-schema';
import { savedInstant } from './saved-instant';

const text = z.string().check(z.maxLength(2000));
const mark = z.string().check(z.minLength(1), z.maxLength(2000));
const list = <Item extends z.core.$ZodType>(item: Item, most = 1000) =>
  z.array(item).check(z.maxLength(most));
const date = z.string().check(z.refine((day) => isShownDate(day), 'date' satisfies ExpectedEntry));
const zone = z.string().check(z.refine((id) => isZone(id), 'zone' satisfies ExpectedEntry));
const block = z
  .tuple([z.string(), z.string()])
  .check(z.refine(([start, end]) => isWallTime(start, false) && isWallTime(end, true)));
// All seven days, as each key of an enum has to be there.
const week: z.ZodMiniType<Week> = z.record(z.enum([...weekdays]), list(block, 24));

/** A date, or a date with a wall time. */
const dayOrTime = z
  .string()
  .check(
    z.refine(
      (given) =>
        isShownDate(given.slice(0, 10)) && (given.length === 10 || isWallTime(given.slice(11), true)),
      'date' satisfies ExpectedEntry,
    ),
  );
const off = { from: dayOrTime, to: dayOrTime, label: text };
const way = { by: z.enum([...timeOffWays]), on: date };
const timeOff = list(z.object({ ...off, source: z.optional(z.object(way)) }));

const fields = {
  name: mark,
  place: z.nullable(text),
  zone: z.object({ id: zone, source: toldSchema, date }),
  week,
  timeOff,
  holidays: list(z.object({ date, name: text })),
  travel: list(z.object({ from: date, to: date, zone })),
} satisfies { readonly [Field in keyof FieldValues]: z.ZodMiniType<FieldValues[Field]> };
const given: z.ZodMiniType<GivenFields> = z.pipe(
  z.partial(z.object(fields)),
  z.transform((read) => read as GivenFields),
);
const addresses: z.ZodMiniType<readonly Address[]> = list(
  z.object({ kind: z.enum([...hintKinds]), value: mark, team: z.optional(mark) }),
);

const rowFields: { [Name in keyof Required<LayerRow>]: z.ZodMiniType<LayerRow[Name]> } = {
  id: mark,
  fields: given,
  addresses,
  away: z.optional(timeOff),
  norms: z.optional(overridesSchema),
  seen: savedInstant,
  goneSince: z.nullable(savedInstant),
};
const ownFields: { [Name in keyof Required<OwnRow>]: z.ZodMiniType<OwnRow[Name]> } = {
  id: mark,
  fields: given,
  addresses,
  away: z.optional(timeOff),
  norms: z.optional(z.enum(['edited', 'chosen'])),
  without: addresses,
  isMe: z.boolean(),
  isHidden: z.boolean(),
  seen: z.nullable(savedInstant),
  known: list(mark),
};
const problem: z.ZodMiniType<RowProblem> = z.object({
  line: z.number(),
  name: z.optional(text),
  field: text,
  what: phraseSchema,
  needsZone: z.optional(z.literal(true)),
  zones: z.optional(list(text)),
}) as z.ZodMiniType<RowProblem>;

const sourceGroup = z.object({
  ...{ id: mark, name: mark, addresses: groupAddresses },
  members: list(
    z.object({ row: mark, name: mark, isGroup: z.optional(z.literal(true)) }),
    groupLimits.members,
  ),
  goneSince: z.nullable(savedInstant),
});

/** What a file has of a source: what failed here is no matter of another browser. */
export type SavedSource = Omit<StoredSource, 'failure'>;
const sourceFields: { [Name in keyof Required<SavedSource>]: z.ZodMiniType<SavedSource[Name]> } = {
  id: mark,
  kind: mark,
  settings: z.unknown(),
  name: text,
  place: z.number(),
  every: z.enum([...refreshRates]),
  revision: z.nullable(text),
  loadedAt: savedInstant,
  norms: z.optional(z.nullable(matrixSchema)),
  groups: z.optional(list(sourceGroup, groupLimits.groups)),
  hiddenGroups: z.optional(list(mark, groupLimits.groups)),
  problems: list(problem),
  remarks: z.optional(list(toldSchema, 20)),
};

/**
 * The settings of a source as its kind keeps them, so that whatever else somebody wrote beside them stays out; null where
 * they are none. Those of a kind that this version does not know are as they are: it does nothing with them.
 */
export function settingsOf(kind: string, settings: unknown): { readonly settings: unknown } | null {
  if (!isSourceKind(kind)) return { settings };
  const read = rosterSources[kind].settings.safeParse(settings);
  return read.success ? { settings: read.data } : null;
}

/** One entry of each list that says where people come from. */
export const layerSchemas = {
  sources: z.object(sourceFields).check(
    z.refine(({ kind, settings }) => settingsOf(kind, settings) !== null, {
      path: ['settings'],
      message: 'settings' satisfies ExpectedEntry,
    }),
  ),
  sourceRows: z.object({ source: mark, ...rowFields }),
  own: z.object(ownFields),
  origins: z.object({ person: mark, rows: list(z.object({ source: mark, id: mark })) }),
  holidaySets: z.object({
    person: mark,
    place: z.object({ country: mark, state: z.nullable(text), region: z.nullable(text) }),
    called: list(text, 10),
    computed: date,
    until: date,
    days: list(z.object({ date, key: text, name: text, kept: z.nullable(text) })),
  }),
  timeOffFrom: z.object({ person: mark, ...off, ...way }),
};
