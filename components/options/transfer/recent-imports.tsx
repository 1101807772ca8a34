import { useEffect, useId } from 'react';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import type { SectionProps } from '@/components/ui/use-told';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import type { StoredImport } from '@/utils/store/database';
import { forgetOldImports } from '@/utils/store/imports';
import { undoImportAndTell } from './undo-import-and-tell';

export interface RecentImportsProps extends SectionProps {
  /** Undefined until they are read. */
  readonly imports: readonly StoredImport[] | undefined;
}

/** Each import of people that can still be taken back, the newest first; nothing where there is none. */
export function RecentImports({ imports, tell }: RecentImportsProps) {
  const { say } = useWords();
  const id = useId();
  useEffect(() => void forgetOldImports(Date.now()), []);
  if (imports === undefined || imports.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <h4 id={id}>{say('transfer.recent-imports')}</h4>
      <ul className="recent-imports">
        {imports.map((one) => (
          <RecentImport key={one.id} one={one} tell={tell} />
        ))}
      </ul>
    </section>
  );
}

function RecentImport({ one, tell }: SectionProps & { readonly one: StoredImport }) {
  const { say } = useWords();
  const reader = useReader();
  const file = one.file ?? say('transfer.pasted');
  const when = whenText(one.at, reader);
  const added = one.people.filter(({ before }) => before === null).length;
  const updated = one.people.length - added;
  return (
    <li className="row">
      <span>{say('transfer.recent-import', { file, when, added, updated })}</span>
      <Button
        aria-label={say('transfer.undo-import-of', { file, when })}
        onClick={() => undoImportAndTell(one.id, tell)}
      >
        {say('transfer.undo-import')}
      </Button>
    </li>
  );
}
