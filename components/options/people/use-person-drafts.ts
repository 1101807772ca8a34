import { useEffect, useMemo, useState } from 'react';
import type { NormOverrides } from '@/utils/domain/norms/norms';
import type { PersonForm } from '@/utils/roster/person-form';

/** What the editor holds: the form, whether this is the reader, and norms of the person's own. */
export interface PersonDraft {
  readonly form: PersonForm;
  readonly isMe: boolean;
  readonly own: NormOverrides;
  /** As a page names the person, who was chosen there: nobody typed it. */
  readonly isFromPage?: true;
}

/** Edits that were not saved, by person id (`new` for somebody new); they outlive the closed editor. */
export interface PersonDrafts {
  readonly ids: ReadonlySet<string>;
  get(id: string): PersonDraft | undefined;
  /** Keeps a draft, or forgets it: undefined. */
  keep(id: string, draft: PersonDraft | undefined): void;
}

export function usePersonDrafts(): PersonDrafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, PersonDraft>>(new Map());
  useEffect(() => {
    if (drafts.size === 0) return;
    // People are never kept outside the database, so an unsaved edit can only be warned about.
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [drafts]);
  return useMemo(
    () => ({
      ids: new Set(drafts.keys()),
      get: (id) => drafts.get(id),
      keep: (id, draft) =>
        setDrafts((known) => {
          const next = new Map(known);
          if (draft === undefined) next.delete(id);
          else next.set(id, draft);
          return next;
        }),
    }),
    [drafts],
  );
}
