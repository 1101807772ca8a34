import './sources.css';
import '../transfer/transfer.css';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useHostHold } from '@/components/ui/use-host-hold';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { freeName } from '@/utils/roster/sources/free-name';
import { calendarKind } from '@/utils/roster/sources/google-calendar/kind';
import type { SourceKind } from '@/utils/roster/sources/list';
import { isNormsPage } from '@/utils/roster/sources/norms-pages';
import type { StoredPerson } from '@/utils/store/database';
import { storedSources } from '@/utils/store/layers/sources';
import { addWithAccount } from '@/utils/team/change-sources';
import { giveHostsBack } from '@/utils/team/give-hosts-back';
import { hostsOf, hostsOfKind } from '@/utils/team/load-source';
import { phrase } from '@/utils/words/phrase';
import { ImportPreview } from '../transfer/import-preview';
import { KindList } from './kind-list';
import { sourceForms } from './source-forms';
import { type Loading, type Previewed, usePreview } from './use-preview';

export interface AddSourceProps extends SectionProps {
  readonly people: readonly StoredPerson[];
  readonly onClose: () => void;
  /** One that a teammate sent: asked for as little as one that is typed. */
  readonly address?: string | undefined;
  /** The kind, where it was chosen already. */
  readonly kind?: SourceKind;
  /** The browser's answer for its host, where the click before asked for it already. */
  readonly asked?: Promise<boolean> | undefined;
  /** It was not opened by a click and stays when a source was added: the kinds take no focus and have no *Cancel*. */
  readonly stays?: boolean;
}

/** A source is asked nothing: what of it cannot be used is mended there. */
const noAnswers = {};

/** Which kind, its form, what it would bring, and only then a source. */
export function AddSource(props: AddSourceProps) {
  const { people, tell, onClose, address, stays = false } = props;
  const { say } = useWords();
  const [kind, setKind] = useState(props.kind ?? (address === undefined ? null : 'address'));
  const [isKeeping, setIsKeeping] = useState(false);
  const hold = useHostHold();
  const { problem, setProblem, previewed, loading, preview, stop, hosts } = usePreview(people, hold);
  const heading = useLostFocus<HTMLHeadingElement>(String(kind));
  const isBusy = isKeeping || loading !== null;
  /** What was asked for on the way, also where it came to nothing: a wrong token, a list that was only looked at. */
  const asked = () => [...hosts(), ...(kind === null ? [] : hostsOfKind(kind))];
  useEffect(() => {
    if (kind !== null) hold.add(hostsOfKind(kind));
  }, [kind, hold]);
  const giveBack = async () => {
    await hold.end();
    await giveHostsBack(asked());
  };

  const keep = async () => {
    if (previewed === null) return;
    setIsKeeping(true);
    await add(previewed).finally(() => setIsKeeping(false));
  };
  const add = async (previewed: Previewed) => {
    // Nothing is loaded unasked before the user says how often.
    const { account = null, handsOver = false, every = 'off', ...rest } = previewed.source;
    const taken = (await storedSources()).map((one) => one.name);
    const source = { id: crypto.randomUUID(), every, ...rest, name: freeName(rest.name, taken) };
    const when = { now: Date.now(), today: Temporal.Now.plainDateISO().toString() };
    const undo = await addWithAccount({ ...source, handsOver }, account, previewed.loaded, when);
    const done = rest.kind === calendarKind ? phrase('calendar.turned-on') : null;
    // What was only looked at on the way here is asked no more.
    await giveBack();
    tell({
      text: done ?? phrase('sources.added', { name: source.name }),
      undo: async () => {
        await undo();
        await giveHostsBack(hostsOf(rest));
      },
    });
    onClose();
  };
  const loadingText = (of: SourceKind, { name, people: read }: Loading) => {
    if (isNormsPage(of)) return say('norms-page.loading', { name });
    return of === calendarKind
      ? say('calendar.loading', { people: read })
      : say('sources.loading-people', { name, people: read });
  };
  const leave = () => {
    stop();
    void giveBack();
    onClose();
  };
  if (kind === null) return <KindList onChoose={setKind} onCancel={stays ? undefined : leave} />;
  const { title, Form } = sourceForms[kind];
  return (
    <>
      <h4 className="source-form-title" tabIndex={-1} ref={heading}>
        {say(title)}
      </h4>
      <Form
        address={address}
        asked={props.asked}
        problem={problem}
        onProblem={setProblem}
        onCancel={leave}
        tell={tell}
        onPreview={(name, describe) => void preview(name, describe)}
        foot={
          <div className="row">
            <Button look={previewed === null ? 'primary' : 'plain'} type="submit" disabled={isBusy}>
              {say('sources.preview')}
            </Button>
            {previewed === null && (
              <Button look="quiet" onClick={leave}>
                {say('labels.cancel')}
              </Button>
            )}
            {loading !== null && <span role="status">{loadingText(kind, loading)}</span>}
          </div>
        }
      />
      {previewed !== null && (
        <ImportPreview
          name={previewed.source.name}
          plan={previewed.plan}
          answers={noAnswers}
          busy={isBusy}
          onAnswers={() => {}}
          confirmText={say(kind === calendarKind ? 'calendar.turn-on' : 'sources.keep')}
          onConfirm={keep}
          onCancel={leave}
        />
      )}
    </>
  );
}
