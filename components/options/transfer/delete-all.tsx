import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { googleEnd } from '@/utils/connections/google/connect';
import { keptWords } from '@/utils/platform/permissions';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';
import { deleteEverything, type Ended } from './delete-everything';

const word = 'delete all';

/** What is left to do elsewhere, and what comes next. */
function wordsOf({ google, notion, kept }: Ended, say: Say<PagesWords>): string[] {
  return [
    ...(google === false ? [say(googleEnd)] : []),
    ...(notion ? ['To end Notion’s token for good, delete it in Notion too.'] : []),
    ...(kept.length > 0 ? [say(keptWords(kept))] : []),
    'Meantime reads no page until you accept again.',
  ];
}

/** Empties Meantime in this browser after the words were typed; documents elsewhere stay. */
export function DeleteAll({ tell }: SectionProps) {
  const { say } = useWords();
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
      setProblem(`Type the words ${word} to continue.`);
      return;
    }
    const ended = await deleteEverything();
    close();
    tell({ text: ['Everything was deleted from this browser.', ...wordsOf(ended, say)].join(' ') });
  };
  return (
    <div className="card stack">
      <h3>Delete all</h3>
      <p className="options-lead">
        Deletes people, norms, drafts, decisions, connections with their tokens, documents not sent yet, the
        list of requests and settings from this browser, and stops reading pages. You can’t undo this, so
        export first.
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
              Files you saved and documents in Notion or Google Docs stay. Everything that Meantime keeps in
              this browser is deleted, and Meantime stops reading pages. Unsent documents won’t be sent.
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
