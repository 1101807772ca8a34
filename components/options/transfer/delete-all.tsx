import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { googleEnd } from '@/utils/connections/google/connect';
import { keptWords } from '@/utils/platform/permissions';
import { areWords } from '@/utils/roster/text/typed-words';
import { inARow } from '@/utils/words/in-a-row';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { deleteEverything, type Ended } from './delete-everything';

/** What is left to do elsewhere, and what comes next. */
function wordsOf({ google, notion, slack, others, kept }: Ended): Phrase[] {
  return [
    ...(google === false ? [googleEnd] : []),
    ...(notion ? [phrase('transfer.end-notion')] : []),
    ...(slack.length > 0 ? [phrase('transfer.end-slack', { workspaces: slack })] : []),
    ...others.map((one) => phrase('accounts.end-token', one)),
    ...(kept.length > 0 ? [keptWords(kept)] : []),
    phrase('transfer.reads-no-more'),
  ];
}

/** Empties Meantime in this browser after the words were typed; documents elsewhere stay. */
export function DeleteAll({ tell }: SectionProps) {
  const { say } = useWords();
  const word = say('transfer.delete-word');
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
    if (!areWords(typed, word)) {
      setProblem(say('transfer.type-to-continue', { word }));
      return;
    }
    const ended = await deleteEverything();
    close();
    tell({ text: inARow(phrase('transfer.all-deleted'), ...wordsOf(ended)) });
  };
  return (
    <div className="card stack">
      <h3>{say('transfer.delete-all')}</h3>
      <p className="options-lead">{say('transfer.delete-lead')}</p>
      <div className="row">
        {/* It asks; red is the answer, not the question. */}
        <Button onClick={() => setOpen(true)}>{say('transfer.delete-all-open')}</Button>
      </div>
      {open && (
        <Dialog
          title={say('transfer.delete-all')}
          onClose={close}
          footer={
            <>
              <Button look="danger" type="submit" form="delete-all">
                {say('transfer.delete-for-good')}
              </Button>
              <Button look="quiet" onClick={close}>
                {say('transfer.delete-keep')}
              </Button>
            </>
          }
        >
          <form id="delete-all" className="stack" onSubmit={remove} noValidate>
            <p className="options-lead">{say('transfer.delete-text')}</p>
            <Field label={say('transfer.type-word', { word })} problem={problem}>
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
