import type { PlanItem } from '@/utils/backup/plan.types';

const kinds: Readonly<Record<PlanItem['kind'], string>> = {
  person: 'Person',
  norms: 'Norms',
  decision: 'Decision',
  draft: 'Draft',
  urgency: 'Chosen urgency',
  display: 'Setting',
};
const verdicts = { added: 'added', changed: 'changed', kept: 'kept as here', same: 'the same' } as const;
const looks = { added: 'new', changed: 'changed', kept: 'changed', same: 'same' } as const;
/** Rows shown; the sum above counts them all. */
const mostShown = 200;

/** Each entry of a file with what becomes of it; what asks for a look stands first. */
export function RestoreTable({ items }: { readonly items: readonly PlanItem[] }) {
  const order = ['kept', 'changed', 'added', 'same'] as const;
  const sorted = order.flatMap((verdict) => items.filter((item) => item.verdict === verdict));
  return (
    <div className="transfer-scroll">
      <table className="transfer-table" aria-label="Entries of the file">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Name</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, mostShown).map(({ kind, name, verdict, note }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries of a file have no other identity
            <tr key={index}>
              <td>{kinds[kind]}</td>
              <td>{name}</td>
              <td>
                <span className={`import-kind ${looks[verdict]}`}>{verdicts[verdict]}</span>
                <span className="people-second">{note}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.length > mostShown && (
        <p className="quiet-text">and {items.length - mostShown} more, all counted above</p>
      )}
    </div>
  );
}
