import { useRows } from '@/components/ui/live-rows';
import { useWords } from '@/components/ui/words';
import { isAsSaid } from '@/utils/roster/groups/as-said';
import type { StoredGroup } from '@/utils/store/database';
import { optionsRows } from '../options-rows';
import { GoneMark } from '../people/gone-mark';

/** Of a group that sources name: which, whether the reader changed it, and since when none of them has it. */
export function GroupFrom({ group }: { readonly group: StoredGroup }) {
  const { say } = useWords();
  const sources = useRows(optionsRows.sources);
  const { from } = group;
  if (from === undefined || sources === undefined) return null;
  const named = new Set(from.rows.map(({ source }) => source));
  const names = sources.filter(({ id }) => named.has(id)).map(({ name }) => name);
  const isEdited = isAsSaid(group, from) ? 'other' : 'yes';
  return (
    <small>
      {say('groups.from', { sources: names, isEdited })} <GoneMark origin={from} />
    </small>
  );
}
