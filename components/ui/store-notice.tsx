import './notice.css';
import { type FormEvent, useState } from 'react';
import { beginAnew } from '@/utils/decisions/begin-anew';
import { areWords } from '@/utils/roster/text/typed-words';
import type { StoreFault } from '@/utils/store/store-fault';
import { Button } from './button';
import { Field } from './field';
import { KeepWhatCanBeRead } from './keep-what-can-be-read';
import { useWords } from './words';

const sentences = {
  damaged: 'store.damaged',
  newer: 'store.newer',
  other: 'store.other',
  late: 'store.late',
} as const satisfies Readonly<Record<StoreFault, string>>;

export interface StoreNoticeProps {
  readonly fault: StoreFault;
}

/** Stands in for every page while the database cannot be used: says so, saves what can be saved, and begins anew. */
export function StoreNotice({ fault }: StoreNoticeProps) {
  const { say } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <main className="fault">
      <h1>Meantime</h1>
      <p role="alert">{say(sentences[fault])}</p>
      <div className="row">
        <KeepWhatCanBeRead />
      </div>
      {isAsking ? (
        <BeginAnew onKeep={() => setIsAsking(false)} />
      ) : (
        <Button look="danger" onClick={() => setIsAsking(true)}>
          {say('store.start-over')}
        </Button>
      )}
    </main>
  );
}

/** A dialog would be lost in a page this small, so the question is asked in place. */
function BeginAnew({ onKeep }: { readonly onKeep: () => void }) {
  const { say } = useWords();
  const word = say('store.word');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    if (!areWords(typed, word)) {
      setProblem(say('store.type-word-first', { word }));
      return;
    }
    if (await beginAnew()) window.location.reload();
    else setProblem(say('store.not-deleted'));
  };
  return (
    <form className="stack" onSubmit={(event) => void begin(event)} noValidate>
      <p>{say('store.what-goes')}</p>
      <Field label={say('store.type-word', { word })} problem={problem}>
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
          {say('store.delete-and-start')}
        </Button>
        <Button look="quiet" onClick={onKeep}>
          {say('store.keep')}
        </Button>
      </div>
    </form>
  );
}
