import './editor.css';
import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Person } from '@/utils/domain/person';
import { formOf, type PersonForm } from '@/utils/roster/person-form';
import { removePeople, savePeople } from '@/utils/store/people';
import { emptyForm } from './empty-form';
import { PersonFields } from './person-fields';
import { readDraft } from './read-draft';
import type { PersonDraft, PersonDrafts } from './use-person-drafts';

export interface PersonEditorProps {
  /** Null: somebody new. */
  readonly person: Person | null;
  readonly people: readonly Person[];
  readonly drafts: PersonDrafts;
  readonly onClose: () => void;
  readonly onSaved: (text: string, undo: () => void) => void;
}

/** Edits one person. Closing keeps what was typed for the next time; only *Save* stores it. */
export function PersonEditor({ person, people, drafts, onClose, onSaved }: PersonEditorProps) {
  const key = person?.id ?? 'new';
  const stored = { form: person === null ? emptyForm() : formOf(person), isMe: person?.isMe ?? false };
  const draft = drafts.get(key) ?? stored;
  const [hadDraft] = useState(() => drafts.get(key) !== undefined);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const formId = useId();
  const read = readDraft(draft, person, people);
  const problems = tried && !read.ok ? read.problems : [];

  const keep = (next: PersonDraft) => {
    const isStored = JSON.stringify(next) === JSON.stringify(stored);
    drafts.keep(key, isStored ? undefined : next);
  };
  const change = (more: Partial<PersonForm>) => keep({ ...draft, form: { ...draft.form, ...more } });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok) {
      // After React has marked the fields.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const saved = read.person;
    const before = people.filter(({ id, isMe }) => id === saved.id || (saved.isMe && isMe));
    await savePeople([saved]);
    drafts.keep(key, undefined);
    onSaved(person === null ? `${saved.name} was added.` : `${saved.name} was saved.`, async () => {
      if (person === null) await removePeople([saved.id]);
      if (before.length > 0) await savePeople(before);
    });
  };

  return (
    <Dialog
      title={person === null ? 'Add a person' : `Edit ${person.name}`}
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button look="primary" type="submit" form={formId}>
            Save
          </Button>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
          {drafts.get(key) !== undefined && (
            <Button look="quiet" className="editor-discard" onClick={() => drafts.keep(key, undefined)}>
              Discard changes
            </Button>
          )}
        </>
      }
    >
      <form ref={form} id={formId} className="editor" noValidate onSubmit={save}>
        {hadDraft && drafts.get(key) !== undefined && (
          <p className="editor-note" role="status">
            What you typed before is here again; it is not saved yet.
          </p>
        )}
        <PersonFields
          form={draft.form}
          isMe={draft.isMe}
          problems={problems}
          onChange={change}
          onMe={(isMe) => keep({ ...draft, isMe })}
        />
      </form>
    </Dialog>
  );
}
