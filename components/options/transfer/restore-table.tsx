import { useCallback, useMemo } from 'react';
import { useWords } from '@/components/ui/words';
import type { PlanItem } from '@/utils/backup/plan.types';
import { sayTold } from '@/utils/words/say';
import { ScrollTable } from './scroll-table';

const kinds = {
  source: 'transfer.entry-source',
  holidays: 'transfer.entry-holidays',
  wait: 'transfer.entry-wait',
  meeting: 'transfer.entry-meeting',
  owed: 'transfer.entry-owed',
  done: 'transfer.entry-done',
  favourite: 'transfer.entry-favourite',
  setting: 'transfer.entry-display',
  person: 'transfer.entry-person',
  group: 'transfer.entry-group',
  norms: 'transfer.entry-norms',
  decision: 'transfer.entry-decision',
  draft: 'transfer.entry-draft',
  urgency: 'transfer.entry-urgency',
  display: 'transfer.entry-display',
} as const satisfies Record<PlanItem['kind'], string>;
const verdicts = {
  added: 'transfer.verdict-added',
  changed: 'transfer.verdict-changed',
  kept: 'transfer.verdict-kept',
  same: 'transfer.verdict-same',
} as const;
const looks = { added: 'new', changed: 'changed', kept: 'changed', same: 'same' } as const;
const order = ['kept', 'changed', 'added', 'same'] as const;
const byPlace = (_: PlanItem, index: number) => String(index);

/** Each entry of a file with what becomes of it; what asks for a look stands first. */
export function RestoreTable({ items }: { readonly items: readonly PlanItem[] }) {
  const { say } = useWords();
  const sorted = useMemo(
    () => order.flatMap((verdict) => items.filter((item) => item.verdict === verdict)),
    [items],
  );
  const wordsOf = useCallback(({ name }: PlanItem) => sayTold(say, name), [say]);
  return (
    <ScrollTable
      label={say('transfer.entries')}
      className="restore-entries"
      heads={[say('transfer.what'), say('transfer.name'), say('transfer.result')]}
      items={sorted}
      keyOf={byPlace}
      wordsOf={wordsOf}
      height={40}
      cells={({ kind, name, verdict, note }) => [
        say(kinds[kind]),
        <bdi key="name">{sayTold(say, name)}</bdi>,
        <span key="result">
          <span className={`import-kind ${looks[verdict]}`}>{say(verdicts[verdict])}</span>
          <span className="people-second">{note !== null && say(note)}</span>
        </span>,
      ]}
    />
  );
}
