import './draft.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTidy } from '@/components/outbox/use-tidy';
import { BrokenEntry } from '@/components/ui/broken-list';
import { Button } from '@/components/ui/button';
import { UndoToast } from '@/components/ui/undo-toast';
import { useTold } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { type BrokenRow, brokenRow } from '@/utils/store/rows/broken-rows';
import { DraftForm } from './draft-form';
import { Cleared, NoDraft, NotReadNotice, ReadingNotice } from './not-read';
import { Notice } from './notice';
import { type OpenDraft, useDraft } from './use-draft';

/** A draft beside the page it was read from; `draft.html?key=UUID`. */
export function DraftPage() {
  const key = new URLSearchParams(window.location.search).get('key');
  if (key === null || key === '') return <NoDraft />;
  return <DraftByKey key={key} draftKey={key} />;
}

function DraftByKey({ draftKey }: { readonly draftKey: string }) {
  const broken = useLiveQuery(
    async () => (await brokenRow('drafts', draftKey)) ?? (await brokenRow('decisions', draftKey)),
    [draftKey],
  );
  const draft = useDraft(draftKey);
  useTidy();
  const [isDiscarded, setIsDiscarded] = useState(false);
  if ('decision' in draft) {
    const discard = async () => setIsDiscarded(await draft.discard());
    const restore = () => {
      draft.edit({});
      setIsDiscarded(false);
    };
    if (isDiscarded) return <Discarded draft={draft} onUndo={restore} />;
    return <DraftForm draft={draft} onDiscard={discard} />;
  }
  if (broken != null) return <Broken row={broken} />;
  if (draft.state === 'gone') return <Cleared draftKey={draftKey} tabId={draft.tabId} />;
  if (draft.state === 'failed')
    return <NotReadNotice draftKey={draftKey} tabId={draft.tabId} why={draft.why} />;
  if (draft.state === 'reading')
    return <ReadingNotice draftKey={draftKey} tabId={draft.tabId} at={draft.at} />;
  return <ReadingNotice draftKey={draftKey} at={null} />;
}

/** A row that cannot be used is not there for `useDraft`; here is why, and what can be done. */
function Broken({ row }: { readonly row: BrokenRow }) {
  const { say } = useWords();
  const told = useTold(String(row.key));
  return (
    <main className="fault">
      <h1>{say('draft.cant-open')}</h1>
      <BrokenEntry row={row} tell={told.tell} />
      <UndoToast {...told} />
    </main>
  );
}

function Discarded({ draft, onUndo }: { readonly draft: OpenDraft; readonly onUndo: () => void }) {
  const { say } = useWords();
  const isLogged = draft.logged !== null;
  const actions = (
    <>
      <Button look="primary" onClick={onUndo}>
        {say('labels.undo')}
      </Button>
      {isLogged && <Button onClick={() => window.location.reload()}>{say('draft.back')}</Button>}
    </>
  );
  return (
    <Notice title={say(isLogged ? 'draft.changes-discarded' : 'draft.discarded')} actions={actions}>
      {say(isLogged ? 'draft.log-kept' : 'draft.nothing-kept')}
    </Notice>
  );
}
