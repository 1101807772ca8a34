import { useState } from 'react';
import { useInsertLink } from '@/components/draft/use-insert-link';
import { useMarkdown } from '@/components/draft/use-markdown';
import { SendHere } from '@/components/outbox/send-here';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { MoreMenu } from '@/components/ui/more-menu';
import { StatusPill } from '@/components/ui/status-pill';
import { StatusSelect } from '@/components/ui/status-select';
import type { UndoNotice } from '@/components/ui/undo-toast';
import { useWords } from '@/components/ui/words';
import { beginReplacement } from '@/utils/decisions/begin-replacement';
import { changeStatus } from '@/utils/decisions/change-status';
import { restoreStatus } from '@/utils/decisions/restore-status';
import type { Status } from '@/utils/domain/decision/decision';
import { draftPath, logPath } from '@/utils/platform/log-decision';
import type { StoredDecision } from '@/utils/store/database';
import { phrase } from '@/utils/words/phrase';
import { useReplacement } from './use-replacement';

export interface RecordActionsProps {
  readonly stored: StoredDecision;
  readonly tell: (told: UndoNotice) => void;
}

/** What can be done with a saved decision. */
export function RecordActions({ stored, tell }: RecordActionsProps) {
  const { say } = useWords();
  const [said, setSaid] = useState('');
  const { key, decision } = stored;
  const replaced = useReplacement(stored, tell);
  const markdown = useMarkdown(decision, setSaid);
  const link = useInsertLink(stored, setSaid);

  const choose = async (status: Status) => {
    const before = await changeStatus(key, status, Date.now());
    if (before === null) return;
    tell({
      text: phrase('log.marked', { status }),
      undo: () => void restoreStatus(before, Date.now()),
    });
  };
  const replace = async () => {
    window.location.assign(draftPath(await beginReplacement(stored, Date.now())));
  };

  return (
    <div className="record-actions">
      {replaced === null ? (
        <Field label={say('fields.status')}>
          {(tie) => (
            <StatusSelect tie={tie} value={decision.status} onChoose={(status) => void choose(status)} />
          )}
        </Field>
      ) : (
        <p className="record-status">
          <StatusPill status={decision.status} /> {replaced.why}
        </p>
      )}
      <div className="row">
        {replaced?.newer !== undefined && (
          <a className="button primary" href={logPath(replaced.newer)}>
            {say('log.open-newer')}
          </a>
        )}
        <a className={replaced === null ? 'button primary' : 'button plain'} href={draftPath(key)}>
          {say('log.update')}
        </a>
        {replaced === null ? (
          <Button onClick={() => void replace()}>{say('log.replace')}</Button>
        ) : (
          <Button onClick={() => void replaced.undo()}>{say('log.undo-replacement')}</Button>
        )}
        <SendHere stored={stored} />
        <MoreMenu
          label={say('log.more')}
          actions={[
            ...(link === null ? [] : [{ text: link.text, onChoose: () => void link.insert() }]),
            { text: say('ui.copy-markdown'), onChoose: () => void markdown.copy() },
            { text: say('ui.download-markdown'), onChoose: markdown.keep },
          ]}
        />
      </div>
      <p className="record-said" role="status">
        {said}
      </p>
    </div>
  );
}
