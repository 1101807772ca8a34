import { useWords } from '@/components/ui/words';
import type { PlanItem } from '@/utils/backup/plan.types';
import { sayTold } from '@/utils/words/say';

const kinds = {
  person: 'transfer.entry-person',
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
/** Rows shown; the sum above counts them all. */
const mostShown = 200;

/** Each entry of a file with what becomes of it; what asks for a look stands first. */
export function RestoreTable({ items }: { readonly items: readonly PlanItem[] }) {
  const { say } = useWords();
  const order = ['kept', 'changed', 'added', 'same'] as const;
  const sorted = order.flatMap((verdict) => items.filter((item) => item.verdict === verdict));
  return (
    <div className="transfer-scroll">
      <table className="transfer-table" aria-label={say('transfer.entries')}>
        <thead>
          <tr>
            <th scope="col">{say('transfer.what')}</th>
            <th scope="col">{say('transfer.name')}</th>
            <th scope="col">{say('transfer.result')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, mostShown).map(({ kind, name, verdict, note }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries of a file have no other identity
            <tr key={index}>
              <td>{say(kinds[kind])}</td>
              <td>
                <bdi>{sayTold(say, name)}</bdi>
              </td>
              <td>
                <span className={`import-kind ${looks[verdict]}`}>{say(verdicts[verdict])}</span>
                <span className="people-second">{note !== null && say(note)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.length > mostShown && (
        <p className="quiet-text">{say('transfer.more-counted', { count: items.length - mostShown })}</p>
      )}
    </div>
  );
}
