import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';

import type { SectionProps } from '@/components/ui/use-told';
import { deleteEverything } from './delete-everything';

const word = 'delete all';

/** Empties Meantime in this browser after the words were typed; documents elsewhere stay. */
export function DeleteAll({ tell }: SectionProps) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const close = () => {
    setOpen(false);
    setTyped('');
    setProblem(undefined);
  };
  const remove = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim().toLowerCase() !== word) {
      setProblem(`Type the words ${word} to go on.`);
      return;
    }
    await deleteEverything();
    close();
    tell({ text: 'Everything was deleted from this browser. No page is read until you accept again.' });
  };
  return (
    <div className="card stack">
      <h3>Delete all</h3>
      <p className="options-lead">
        Deletes people, norms, drafts, decisions and settings from this browser, and stops reading pages. It
        cannot be undone; export first.
      </p>
      <div className="row">
        <Button look="danger" onClick={() => setOpen(true)}>
          Delete all…
        </Button>
      </div>
      {open && (
        <Dialog
          title="Delete all"
          onClose={close}
          footer={
            <>
              <Button look="danger" type="submit" form="delete-all">
                Delete all for good
              </Button>
              <Button look="quiet" onClick={close}>
                Keep everything
              </Button>
            </>
          }
        >
          <form id="delete-all" className="stack" onSubmit={remove} noValidate>
            <p className="options-lead">
              People, norms, drafts, decisions and settings in this browser will be gone, and pages are no
              longer read. Files you saved stay.
            </p>
            <Field label={`Type ${word}`} problem={problem}>
              {(tie) => (
                <input
                  {...tie}
                  className="input"
                  data-first-focus=""
                  value={typed}
                  autoComplete="off"
                  onChange={(event) => setTyped(event.target.value)}
                />
              )}
            </Field>
          </form>
        </Dialog>
      )}
    </div>
  );
}
