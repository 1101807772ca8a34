import './draft.css';
import { useEffect, useState } from 'react';
import { useDisplay } from '@/components/ui/use-signals';
import { DraftForm } from './draft-form';
import { useDraft } from './use-draft';

/** After this long a page that was asked for its thread will hardly answer any more. */
const patience = 15_000;

/** A draft beside the page it was read from; `draft.html?key=UUID`. */
export function DraftPage() {
  const key = new URLSearchParams(window.location.search).get('key');
  if (key === null || key === '') {
    return <Notice title="No draft is open">Open a thread in Gmail or Slack and choose Log decision.</Notice>;
  }
  return <DraftByKey key={key} draftKey={key} />;
}

function DraftByKey({ draftKey }: { readonly draftKey: string }) {
  const draft = useDraft(draftKey);
  const display = useDisplay();
  if ('decision' in draft) return <DraftForm draft={draft} display={display} />;
  if (draft.state === 'failed') return <Notice title="The thread was not read">{draft.why}</Notice>;
  return <Reading />;
}

function Reading() {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return <Notice title="Reading the thread" isBusy />;
  return (
    <Notice title="Reading the thread">
      This takes longer than it should. Go back to the thread and choose Log decision again.
    </Notice>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly isBusy?: boolean;
  readonly children?: string;
}

function Notice({ title, isBusy = false, children }: NoticeProps) {
  return (
    <main className="draft draft-notice" aria-busy={isBusy}>
      <div role="status">
        <h1>{title}</h1>
        {children !== undefined && <p className="quiet-text">{children}</p>}
        {isBusy && <span className="draft-pulse" aria-hidden="true" />}
      </div>
    </main>
  );
}
