import '../transfer/transfer.css';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { requestPermissions } from '@/utils/platform/permissions';
import type { ImportPlan } from '@/utils/roster/plan-text';
import type { LoadedRoster } from '@/utils/roster/source';
import { hostOf, readAddress } from '@/utils/roster/sources/address/settings';
import type { StoredPerson } from '@/utils/store/database';
import { addSource } from '@/utils/store/layers/sources';
import type { Told } from '@/utils/words/phrase';
import { phrase } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { ImportPreview } from '../transfer/import-preview';
import { previewSource } from './preview-source';

export interface AddSourceProps extends SectionProps {
  readonly people: readonly StoredPerson[];
  readonly onClose: () => void;
}

interface Previewed {
  readonly url: string;
  readonly loaded: LoadedRoster;
  readonly plan: ImportPlan;
}

/** A source is asked nothing: what of it cannot be used is mended there. */
const noAnswers = {};

/** An address, what it would bring, and only then a source. */
export function AddSource({ people, tell, onClose }: AddSourceProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Told>();
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const cancel = useRef<AbortController>(null);

  const preview = async (url: string, isAllowed: boolean) => {
    if (!isAllowed) return setProblem(phrase('sources.refused'));
    const loading = new AbortController();
    cancel.current = loading;
    setIsBusy(true);
    const outcome = await previewSource({ kind: 'address', settings: { url } }, people, loading.signal);
    setIsBusy(false);
    if (!outcome.ok) return setProblem(outcome.words);
    setPreviewed({ url, ...outcome.value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readAddress(typed);
    if (!read.ok) return setProblem(read.what);
    // First of all: the browser asks only for the click itself.
    const asking = requestPermissions({ origins: [hostOf(read)] });
    setProblem(undefined);
    setPreviewed(null);
    void asking.then((isAllowed) => preview(read.url, isAllowed));
  };
  const keep = async () => {
    if (previewed === null) return;
    setIsBusy(true);
    const name = nameOf(previewed.url);
    const source = {
      id: crypto.randomUUID(),
      kind: 'address',
      settings: { url: previewed.url },
      name,
      // Nothing is loaded unasked before the user says how often.
      every: 'off',
    } as const;
    const when = { now: Date.now(), today: Temporal.Now.plainDateISO().toString() };
    const undo = await addSource(source, previewed.loaded, when);
    tell({ text: say('sources.added', { name }), undo });
    onClose();
  };
  const leave = () => {
    cancel.current?.abort();
    onClose();
  };
  return (
    <>
      <form className="stack" noValidate onSubmit={submit}>
        <Field
          label={say('sources.address')}
          help={say('sources.address-help')}
          problem={problem === undefined ? undefined : sayTold(say, problem)}
        >
          {(tie) => (
            <input
              {...tie}
              className="input"
              dir="ltr"
              type="url"
              // biome-ignore lint/a11y/noAutofocus: the form opens on the click that asks for it
              autoFocus
              spellCheck={false}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <div className="row">
          <Button look={previewed === null ? 'primary' : 'plain'} type="submit" disabled={isBusy}>
            {say('sources.preview')}
          </Button>
          {previewed === null && (
            <Button look="quiet" onClick={leave}>
              {say('labels.cancel')}
            </Button>
          )}
          {isBusy && <span role="status">{say('sources.loading', { name: nameOf(typed) })}</span>}
        </div>
      </form>
      {previewed !== null && (
        <ImportPreview
          name={nameOf(previewed.url)}
          plan={previewed.plan}
          answers={noAnswers}
          busy={isBusy}
          onAnswers={() => {}}
          confirmText={say('sources.keep')}
          onConfirm={keep}
          onCancel={leave}
        />
      )}
    </>
  );
}

/** What a source at an address is called: its file and host. */
function nameOf(typed: string): string {
  const read = readAddress(typed);
  if (!read.ok) return typed;
  const { hostname, pathname } = new URL(read.url);
  const file = pathname.split('/').findLast((part) => part !== '');
  return file === undefined ? hostname : `${file} (${hostname})`;
}
