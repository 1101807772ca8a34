import './people.css';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { BrokenBeside } from '@/components/ui/broken-rows';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useRows } from '@/components/ui/live-rows';
import { useDisplay } from '@/components/ui/use-signals';
import type { SectionProps } from '@/components/ui/use-told';
import { plainDateText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { normsAt } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { keepTyped } from '@/utils/roster/holidays/keep-typed';
import { formOf } from '@/utils/roster/person-form';
import type { StoredPerson } from '@/utils/store/database';
import { phrase } from '@/utils/words/phrase';
import { HolidaysEnding } from '../holidays/holidays-ending';
import { optionsRows } from '../options-rows';
import { isSample } from './is-sample';
import { MyZoneLine } from './my-zone-line';
import { OwnAway } from './own-away';
import { PeopleTable } from './people-table';
import { peopleFoundBy } from './search';
import { useAskedForm } from './use-asked-form';
import { usePersonDrafts } from './use-person-drafts';
import { WhoIsMe } from './who-is-me';
import { saysMore, withAddresses } from './with-addresses';

// Brings the reading of everything that can be typed and the places of every zone: for whom it is opened first.
const PersonEditor = lazy(async () => ({ default: (await import('./person-editor')).PersonEditor }));

// Brings the calendars of all countries, which are large: for whom asks for them.
const HolidaysDialog = lazy(async () => ({
  default: (await import('../holidays/holidays-dialog')).HolidaysDialog,
}));

/** What changes people is loaded with the first change: the list is read without it. */
const store = () => import('@/utils/store/people');

const broken = ['people', 'own', 'sources', 'sourceRows', 'holidaySets'] as const;

export interface PeopleSectionProps extends SectionProps {
  /** Where people come from besides this page. */
  readonly sources?: (people: readonly StoredPerson[]) => ReactNode;
  /** What is made of them. */
  readonly groups?: (people: readonly StoredPerson[]) => ReactNode;
}

/** Who is in the list: search, add, edit, delete with undo, the sample team. */
export function PeopleSection({ tell, sources, groups }: PeopleSectionProps) {
  const { say, show } = useWords();
  const display = useDisplay();
  const people = useRows(optionsRows.people);
  const versions = useRows(optionsRows.norms);
  const sets = useRows(optionsRows.holidaySets);
  const drafts = usePersonDrafts();
  const [search, setSearch] = useState('');
  /** A person, `new`, or null where the editor is closed. */
  const [edited, setEdited] = useState<StoredPerson | 'new' | null>(null);
  const wasEdited = useRef(false);
  /** For whom public holidays are looked up; null where the dialog is closed. */
  const [holidaysFor, setHolidaysFor] = useState<readonly StoredPerson[] | null>(null);
  const [zones, setZones] = useState<readonly string[]>([]);
  /** The zones that fit what a page shows of somebody in the list. */
  const [offered, setOffered] = useState<{ id: string; zones: readonly string[] }>({ id: '', zones: [] });
  useAskedForm({
    open: setEdited,
    offer: (id, fitting) => setOffered({ id, zones: fitting }),
    fill: (draft, fitting) => {
      drafts.keep('new', draft);
      setZones(fitting);
    },
  });
  const add = useRef<HTMLButtonElement>(null);
  // An editor that the address opened has no control of this page to give the focus back to.
  useEffect(() => {
    if (edited === null && document.activeElement === document.body && wasEdited.current)
      add.current?.focus();
    wasEdited.current = edited !== null;
  }, [edited]);

  const loadSample = async () => {
    const { loadSampleTeam, sampleText } = await import('./load-sample-team');
    const loaded = await loadSampleTeam();
    const { removePeople } = await store();
    const ids = loaded.added.map(({ id }) => id);
    tell({ text: sampleText(loaded), ...(ids.length === 0 ? {} : { undo: () => removePeople(ids) }) });
  };
  const removeSample = async (sample: readonly Person[]) => {
    const { removePeople, savePeople } = await store();
    const removed = await removePeople(sample.map(({ id }) => id));
    tell({ text: phrase('people.sample-removed'), undo: () => savePeople(removed) });
  };
  const setPersonAway = async ({ id, name }: Person, until: string) => {
    const { setAway } = await import('@/utils/store/away');
    const undo = await setAway(id, until, Date.now());
    if (undo !== null)
      tell({ text: phrase('people.away-set', { name, date: plainDateText(until, display) }), undo });
  };
  const remove = async (person: Person) => {
    const { removePeople, savePeople } = await store();
    const removed = await removePeople([person.id]);
    tell({ text: phrase('people.deleted', { name: person.name }), undo: () => savePeople(removed) });
  };

  if (people === undefined || versions === undefined || sets === undefined) return null;
  const sample = people.filter(isSample);
  const norms = normsAt(versions, Date.now()).people;
  const found = peopleFoundBy(people, search);
  return (
    <>
      <p className="options-lead">{say('people.lead')}</p>
      <MyZoneLine
        me={people.find(({ isMe }) => isMe) ?? null}
        onTravel={(me, journey) => {
          const { form } = drafts.get(me.id) ?? { form: formOf(me) };
          const travel = [...form.travel, journey];
          drafts.keep(me.id, { form: { ...form, travel }, isMe: true, own: norms[me.id] ?? {} });
          setEdited(people.find(({ id }) => id === me.id) ?? null);
        }}
      />
      <OwnAway people={people} norms={versions} />
      <WhoIsMe people={people} tell={tell} />
      <HolidaysEnding people={people} sets={sets} onGoOn={setHolidaysFor} />
      <BrokenBeside tables={broken} good={people.length} tell={tell} />
      {sources?.(people)}
      {groups?.(people)}
      <div className="row people-tools">
        <div className="people-search">
          <Field label={say('people.search')}>
            {(tie) => (
              <input
                {...tie}
                className="input"
                type="search"
                value={search}
                placeholder={say('people.search-hint')}
                onChange={(event) => setSearch(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Button ref={add} look="primary" onClick={() => setEdited('new')}>
          {say('people.add')}
        </Button>
        {people.length > 0 && (
          <a className="button plain" href="#transfer">
            {say('welcome.import')}
          </a>
        )}
        {people.length > 0 && <Button onClick={() => setHolidaysFor(people)}>{say('holidays.open')}</Button>}
        {people.length === 0 && <Button onClick={loadSample}>{say('welcome.load-sample')}</Button>}
        {sample.length > 0 && (
          <Button look="quiet" onClick={() => removeSample(sample)}>
            {say('people.remove-sample')}
          </Button>
        )}
      </div>
      {people.length === 0 ? (
        <div className="card people-empty">
          <strong>{say('people.empty')}</strong>
          <span className="quiet-text">
            {show('people.empty-text', { import: <a href="#transfer">{say('people.empty-import')}</a> })}
          </span>
        </div>
      ) : (
        <PeopleTable
          people={found}
          drafts={drafts.ids}
          norms={norms}
          onEdit={setEdited}
          onAway={(person, until) => void setPersonAway(person, until)}
          onHolidays={(person) => setHolidaysFor([person])}
          onRemove={remove}
        />
      )}
      <p className="quiet-text people-count" role="status">
        {search.trim() !== '' && say('people.found', { found: found.length, count: people.length })}
      </p>
      {holidaysFor !== null && (
        <Suspense>
          <HolidaysDialog
            people={holidaysFor}
            sets={sets}
            onClose={() => setHolidaysFor(null)}
            onKept={(text, undo, kept) => {
              setHolidaysFor(null);
              // What is typed of somebody and not saved yet would take them away again.
              for (const { id, holidays = [] } of kept) {
                const draft = drafts.get(id);
                const stored = holidaysFor.find((person) => person.id === id)?.holidays ?? [];
                if (draft === undefined) continue;
                const form = { ...draft.form, holidays: keepTyped(draft.form.holidays, stored, holidays) };
                drafts.keep(id, { ...draft, form });
              }
              tell({ text, undo });
            }}
          />
        </Suspense>
      )}
      {edited !== null && (
        <Suspense>
          <PersonEditor
            key={edited === 'new' ? edited : edited.id}
            // As it is now: a source may say something else since the form was opened.
            person={edited === 'new' ? null : (people.find(({ id }) => id === edited.id) ?? edited)}
            zones={edited === 'new' ? zones : edited.id === offered.id ? offered.zones : []}
            people={people}
            holidaySet={edited === 'new' ? undefined : sets.get(edited.id)}
            own={(edited !== 'new' && norms[edited.id]) || {}}
            drafts={drafts}
            onClose={() => setEdited(null)}
            onOther={(other, form) => {
              const stored = { form: formOf(other), isMe: other.isMe, own: norms[other.id] ?? {} };
              const known = drafts.get(other.id) ?? stored;
              const { isFromPage } = drafts.get('new') ?? {};
              drafts.keep(other.id, {
                form: withAddresses(known.form, form),
                isMe: known.isMe,
                own: known.own,
                ...(isFromPage === undefined ? {} : { isFromPage }),
              });
              // What else was typed waits under *Add a person*.
              if (!saysMore(form)) drafts.keep('new', undefined);
              setEdited(other);
            }}
            onSaved={(text, undo, stays) => {
              if (!stays) setEdited(null);
              tell({ text, undo });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
