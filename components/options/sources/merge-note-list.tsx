import { useWords } from '@/components/ui/words';
import { listed } from '@/utils/roster/listed';
import type { MergeNotes } from '@/utils/store/layers/tables';

const most = 12;

/** What the merge could not tell apart or show, in sentences. */
export function MergeNoteList({ notes: { shared, incomplete } }: { readonly notes: MergeNotes }) {
  const { say } = useWords();
  const names = incomplete.flatMap(({ name }) => name ?? []);
  return (
    <>
      {shared.length > 0 && (
        <p className="source-note">
          {say('sources.shared', {
            addresses: listed(
              shared.map(({ address }) => address.value),
              most,
            ),
          })}
        </p>
      )}
      {names.length > 0 && (
        <p className="source-note">{say('sources.incomplete', { names: listed(names, most) })}</p>
      )}
    </>
  );
}
