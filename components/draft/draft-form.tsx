import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { ChangedSince } from '@/components/changed/changed-since';
import { Field } from '@/components/ui/field';
import { SavedAt } from '@/components/ui/saved-at';
import { useWords } from '@/components/ui/words';
import { takeUpUntouched } from '@/utils/decisions/take-up-untouched';
import type { Named } from '@/utils/domain/decision/decision';
import { namedInList } from '@/utils/domain/decision/named';
import { offeredPeople } from '@/utils/domain/decision/same-named';
import { templateForms } from '@/utils/domain/decision/template-form';
import type { Target } from '@/utils/outbox/queue';
import { database } from '@/utils/store/database';
import { DraftDetails } from './draft-details';
import { DraftFinish } from './draft-finish';
import { DraftFold } from './draft-fold';
import { DraftHead } from './draft-head';
import { DraftMore } from './draft-more';
import { DraftRoles, hasRoles } from './draft-roles';
import { DraftSource } from './draft-source';
import { DraftTemplateFields } from './draft-template-fields';
import { DraftUnread } from './draft-unread';
import { GrowingText } from './growing-text';
import type { PartProps } from './part-props';
import { ReplacesNote } from './replaces-note';
import { SameThread } from './same-thread';
import type { OpenDraft } from './use-draft';

export interface DraftFormProps {
  readonly draft: OpenDraft;
  readonly onDiscard: () => Promise<void>;
}

/** The record as a form. */
export function DraftForm({ draft, onDiscard }: DraftFormProps) {
  const { say } = useWords();
  const { decision, edit, alter, logged } = draft;
  const sentence = useRef<HTMLTextAreaElement>(null);
  // Once, as it opens.
  const opened = useRef({ decision, alter, isNew: logged === null });
  useEffect(() => {
    const { decision: fresh, alter: change, isNew } = opened.current;
    if (!isNew) return;
    // The side panel has the keyboard as it opens: what is typed then is the decision.
    if (document.activeElement === document.body && fresh.decision === '')
      sentence.current?.focus({ preventScroll: true });
    // Should it fail, there are two drafts as before.
    takeUpUntouched(fresh).then(
      (again) => again && change(again),
      () => undefined,
    );
  }, []);
  const known = useLiveQuery(knownPeople) ?? [];
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = isAsked && decision.decision.trim() === '';
  const form = templateForms[decision.template];
  const part: PartProps = { decision, edit };

  const save = async (targets: readonly Target[]) => {
    if (decision.decision.trim() === '') {
      setIsAsked(true);
      sentence.current?.focus();
      return false;
    }
    return await draft.save(targets);
  };

  return (
    <main className="draft">
      <DraftHead {...part} title={say(logged === null ? 'draft.title' : 'fields.decision')}>
        <SavedAt saving={draft.saving} />
      </DraftHead>
      <DraftUnread decision={decision} alter={draft.alter} />
      {logged === null && decision.supersedes === null && <SameThread decision={decision} edit={edit} />}
      <ReplacesNote decision={decision} edit={edit} />
      <Field label={say(form.sentence.label)} problem={isMissing ? say(form.sentence.missing) : undefined}>
        {(tie) => (
          <GrowingText
            {...tie}
            ref={sentence}
            className="input draft-sentence"
            rows={1}
            value={decision.decision}
            placeholder={say(form.sentence.hint)}
            onChange={(event) => edit({ decision: event.target.value })}
          />
        )}
      </Field>
      <Field label={say(form.why)}>
        {(tie) => (
          <GrowingText
            {...tie}
            rows={2}
            value={decision.why}
            onChange={(event) => edit({ why: event.target.value })}
          />
        )}
      </Field>
      <DraftTemplateFields {...part} />
      <DraftDetails {...part} />
      <DraftFold title={say('draft.people')} isFilled={hasRoles(decision)}>
        <DraftRoles {...part} known={known} />
      </DraftFold>
      <DraftMore {...part} known={known} />
      <DraftSource
        decision={decision}
        alter={draft.alter}
        into={{ decision, alter: draft.alter, people: offeredPeople(decision.participants, known) }}
      />
      {logged !== null && <ChangedSince stored={logged} />}
      <DraftFinish draft={draft} onSave={save} onDiscard={onDiscard} />
    </main>
  );
}

async function knownPeople(): Promise<Named[]> {
  return namedInList(await database.people.orderBy('name').toArray());
}
