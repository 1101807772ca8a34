import './notice.css';
import { type FormEvent, useState } from 'react';
import { beginAnew } from '@/utils/decisions/begin-anew';
import type { StoreFault } from '@/utils/store/store-state';
import { Button } from './button';
import { Field } from './field';
import { KeepWhatCanBeRead } from './keep-what-can-be-read';

const sentences: Readonly<Record<StoreFault, string>> = {
  damaged: 'Nothing was deleted. Meantime can’t open its database in this browser; its files may be damaged.',
  newer:
    'Nothing was changed: a newer version of Meantime made the database in this browser, and this version can’t use it. Update Meantime to continue.',
  other:
    'Nothing was deleted. Meantime can’t open its database in this browser, because another version of Meantime made it.',
  late: 'Meantime’s database in this browser doesn’t answer yet. Close other windows of Meantime; this page then continues by itself.',
};
const word = 'start over';

/** Stands in for every page while the database cannot be used: says so, saves what can be saved, and begins anew. */
export function StoreNotice({ fault }: { readonly fault: StoreFault }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <main className="fault">
      <h1>Meantime</h1>
      <p role="alert">{sentences[fault]}</p>
      <div className="row">
        <KeepWhatCanBeRead />
      </div>
      {isAsking ? (
        <BeginAnew onKeep={() => setIsAsking(false)} />
      ) : (
        <Button look="danger" onClick={() => setIsAsking(true)}>
          Start over…
        </Button>
      )}
    </main>
  );
}

/** A dialog would be lost in a page this small, so the question is asked in place. */
function BeginAnew({ onKeep }: { readonly onKeep: () => void }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim().toLowerCase() !== word) {
      setProblem(`Type the words ${word} to continue.`);
      return;
    }
    if (await beginAnew()) window.location.reload();
    else
      setProblem(
        'The browser didn’t delete it. Close other windows of Meantime and try again, or remove Meantime and install it again.',
      );
  };
  return (
    <form className="stack" onSubmit={(event) => void begin(event)} noValidate>
      <p>
        This deletes people, norms, drafts, decisions and connections from this browser. You can’t undo this,
        so export first. Documents in Notion or Google Docs stay.
      </p>
      <Field label={`Type ${word}`} problem={problem}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button look="danger" type="submit">
          Delete and start over
        </Button>
        <Button look="quiet" onClick={onKeep}>
          Keep it
        </Button>
      </div>
    </form>
  );
}
