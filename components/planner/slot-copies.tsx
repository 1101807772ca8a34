import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { download } from '@/components/ui/download';
import { Field } from '@/components/ui/field';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { caseText } from '@/utils/domain/planner/case-text';
import { icsOf } from '@/utils/domain/planner/ics';
import { googleLink, outlookLink } from '@/utils/domain/planner/invite-links';
import type { PlannedSlot } from '@/utils/domain/planner/planner.types';
import { buddyLink } from '@/utils/domain/planner/world-time-buddy';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { meetingText, zoneThen } from './meeting-text';
import type { FoundPlan } from './plan-for';

export interface SlotCopiesProps {
  readonly found: FoundPlan;
  readonly slot: PlannedSlot;
}

/** What can be taken along of the chosen time: text, a file, a calendar's own form. Nothing leaves before a click. */
export function SlotCopies({ found, slot }: SlotCopiesProps) {
  const { say } = useWords();
  const reader = useReader();
  const { guests, planned } = found;
  const [typed, setTyped] = useState<string | null>(null);
  const [told, setTold] = useState<Phrase | null>(null);
  const title = typed ?? say('planner.meeting');
  const meeting = { from: slot.from, to: slot.to, title, description: meetingText(guests, slot, reader) };
  const zones = guests.map((guest) => zoneThen(guest, slot.from));
  const buddy = buddyLink(zones, slot.from, slot.to);
  const copy = (text: string, done: Phrase) =>
    navigator.clipboard.writeText(text).then(
      () => setTold(done),
      () => setTold(phrase('popup.copy-refused')),
    );
  const keep = () => {
    const name = `${new Date(slot.from).toISOString().slice(0, 10)}-${say('planner.file')}.ics`;
    download(name, icsOf(meeting, `${crypto.randomUUID()}@meantime.example`, Date.now()));
    setTold(phrase('ui.downloaded', { name }));
  };
  return (
    <div className="plan-copies">
      <Field label={say('planner.meeting-title')}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            dir="auto"
            maxLength={200}
            value={title}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button look="primary" onClick={() => void copy(meeting.description, phrase('planner.copied'))}>
          {say('planner.copy')}
        </Button>
        <Button onClick={keep}>{say('planner.ics')}</Button>
        <a className="button" href={googleLink(meeting)} target="_blank" rel="noreferrer">
          {say('planner.google')}
        </a>
        <a className="button" href={outlookLink(meeting)} target="_blank" rel="noreferrer">
          {say('planner.outlook')}
        </a>
        {buddy !== null && (
          <a className="button" href={buddy.href} target="_blank" rel="noreferrer">
            {say('planner.buddy')}
          </a>
        )}
        <Button look="quiet" onClick={() => void copy(caseText(planned), phrase('planner.case-copied'))}>
          {say('planner.copy-case')}
        </Button>
      </div>
      <p className="plan-told" role="status">
        {told !== null && say(told)}
      </p>
      <p className="quiet-text">{say('planner.leaves')}</p>
      {buddy !== null && buddy.missing.length > 0 && (
        <p className="quiet-text">{say('planner.buddy-missing', { zones: buddy.missing })}</p>
      )}
    </div>
  );
}
