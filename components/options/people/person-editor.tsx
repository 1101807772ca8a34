import './editor.css';
import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FinishKeys, finishShortcut, goOnShortcut } from '@/components/ui/finish-keys';
import { useRows } from '@/components/ui/live-rows';
import { useWords } from '@/components/ui/words';
import type { NormOverrides } from '@/utils/domain/norms/norms';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import type { SaidField } from '@/utils/roster/layers/layer';
import { formOf, type PersonForm } from '@/utils/roster/person-form';
import { database, type StoredPerson } from '@/utils/store/database';
import { ownNormsOf } from '@/utils/store/layers/own-norm-edits';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { OwnNorms } from '../norms/own-norms';
import { optionsRows } from '../options-rows';
import { ClockOffer } from './clock-offer';
import { emptyForm } from './empty-form';
import { GivenOwnNorms } from './given-own-norms';
import { OriginList } from './origin-list';
import { PersonFields } from './person-fields';
import { readDraft } from './read-draft';
import { SameName } from './same-name';
import { savePerson } from './save-person';
import type { PersonDraft, PersonDrafts } from './use-person-drafts';
import { useSourceOf } from './use-source-of';
import { ZoneConfirm } from './zone-confirm';

export interface PersonEditorProps {
  /** Null: somebody new. */
  readonly person: StoredPerson | null;
  /** Zones that could be meant, where somebody new comes from a page that shows their time. */
  readonly zones?: readonly string[];
  readonly people: readonly StoredPerson[];
  /** What was kept of a public calendar for the person. */
  readonly holidaySet: HolidaySet | undefined;
  /** The norms of their own that hold now. */
  readonly own: NormOverrides;
  readonly drafts: PersonDrafts;
  readonly onClose: () => void;
  /** Somebody new is `other`, who is in the list: the editor goes on with theirs. */
  readonly onOther: (other: StoredPerson, form: PersonForm) => void;
  /** `stays`: the editor goes on with somebody new. */
  readonly onSaved: (text: Told, undo: () => void, stays: boolean) => void;
}

/** Edits one person. Closing keeps what was typed for the next time; only *Save* stores it. */
export function PersonEditor({
  person,
  zones,
  people,
  holidaySet,
  own,
  drafts,
  onClose,
  onOther,
  onSaved,
}: PersonEditorProps) {
  const { say } = useWords();
  const key = person?.id ?? 'new';
  const stored: PersonDraft = {
    form: person === null ? emptyForm() : formOf(person),
    isMe: person?.isMe ?? false,
    own,
  };
  const draft = drafts.get(key) ?? stored;
  const [hadDraft, setHadDraft] = useState(() => drafts.get(key) !== undefined);
  const [tried, setTried] = useState(false);
  const [discarded, setDiscarded] = useState(0);
  const [added, setAdded] = useState<Told>();
  const form = useRef<HTMLFormElement>(null);
  const formId = useId();
  const timeOffSource = useSourceOf(person, 'timeOff');
  const groups = useRows(optionsRows.groups);
  const read = readDraft(draft, person, people, groups);
  const problems = tried && !read.ok ? read.problems : [];

  const keep = (next: PersonDraft) => {
    const isStored = JSON.stringify(next) === JSON.stringify(stored);
    drafts.keep(key, isStored ? undefined : next);
  };
  const change = (more: Partial<PersonForm>) => keep({ ...draft, form: { ...draft.form, ...more } });
  /** What is typed of a field gives way to what the list has now. */
  const forget = async (field: SaidField) => {
    const typed = drafts.get(key);
    const now = await database.people.get(key);
    if (typed === undefined || now === undefined) return;
    if (field === 'ownNorms') return drafts.keep(key, { ...typed, own: await ownNormsOf(key) });
    const fresh = formOf(now);
    const { zone, zoneSource, zoneDate } = fresh;
    const more = field === 'zone' ? { zone, zoneSource, zoneDate } : { [field]: fresh[field] };
    drafts.keep(key, { ...typed, form: { ...typed.form, ...more } });
  };
  const discard = () => {
    drafts.keep(key, undefined);
    setDiscarded(discarded + 1);
  };
  const save = async (goesOn: boolean) => {
    setTried(true);
    const wrong = () => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // A norm that cannot be kept stands in its cell only, so the page is asked for it too.
    if (!read.ok || wrong() != null) {
      // After React has marked the fields.
      requestAnimationFrame(() => showWrong(wrong()));
      return;
    }
    const undo = await savePerson(read.person, draft.own, stored.own);
    drafts.keep(key, undefined);
    const text = phrase(person === null ? 'people.added' : 'people.saved', { name: read.person.name });
    onSaved(text, undo, goesOn);
    if (!goesOn) return;
    setTried(false);
    setHadDraft(false);
    setAdded(text);
    setDiscarded(discarded + 1);
    form.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(false);
  };

  return (
    <Dialog
      title={person === null ? say('people.add') : say('people.edit-name', { name: person.name })}
      width="wide"
      onClose={onClose}
      onFinish={(goesOn) => void save(goesOn && person === null)}
      footer={
        <>
          <Button look="primary" type="submit" form={formId} aria-keyshortcuts={finishShortcut}>
            {say('labels.save')}
            <FinishKeys />
          </Button>
          {person === null && (
            <Button aria-keyshortcuts={goOnShortcut} onClick={() => void save(true)}>
              {say('people.save-add')}
              <FinishKeys goesOn />
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {say('labels.close')}
          </Button>
          {/* Here it moves no field: the next person is typed where the last one was. */}
          <span className={problems.length > 0 ? 'editor-problem' : 'editor-added'} role="status">
            {problems.length > 0
              ? say('people.problems', { count: problems.length })
              : added !== undefined && sayTold(say, added)}
          </span>
          {drafts.get(key) !== undefined && (
            <Button look="quiet" className="editor-discard" onClick={discard}>
              {say('people.discard')}
            </Button>
          )}
        </>
      }
    >
      <form ref={form} id={formId} className="editor" noValidate onSubmit={submit}>
        {hadDraft && drafts.get(key) !== undefined && (
          <p className="editor-note" role="status">
            {say(draft.isFromPage ? 'people.from-page' : 'people.edits-back')}
          </p>
        )}
        {person === null && (
          <SameName name={draft.form.name} people={people} onTake={(other) => onOther(other, draft.form)} />
        )}
        {person !== null && zones !== undefined && zones.length > 0 && (
          <ClockOffer zones={zones} form={draft.form} onChange={change} />
        )}
        <PersonFields
          person={person}
          form={draft.form}
          isMe={draft.isMe}
          timeOffSource={timeOffSource}
          holidaySet={holidaySet ?? null}
          problems={problems}
          onChange={change}
          onMe={(isMe) => keep({ ...draft, isMe })}
          zones={zones}
        />
        {person !== null && draft.form.zone === stored.form.zone && (
          <ZoneConfirm
            person={person}
            onConfirmed={(zoneDate) => {
              // What is typed is kept; only its date is no longer that of the stored one.
              const typed = drafts.get(key);
              if (typed !== undefined) drafts.keep(key, { ...typed, form: { ...typed.form, zoneDate } });
            }}
          />
        )}
        {person !== null && <OriginList person={person} onTaken={forget} />}
        <OwnNorms
          // Discarded changes take with them what was typed in a cell.
          key={discarded}
          name={draft.form.name}
          own={draft.own}
          given={person !== null && <GivenOwnNorms person={person} />}
          onChange={(next) => keep({ ...draft, own: next })}
        />
      </form>
    </Dialog>
  );
}

function showWrong(control: HTMLElement | null | undefined): void {
  // What is folded away takes no focus.
  const folded = control?.closest('details');
  if (folded != null) folded.open = true;
  control?.focus();
}
