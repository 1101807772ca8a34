import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { emptyForm } from '@/components/options/people/empty-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useReader } from '@/components/ui/reader';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { PersonHint } from '@/utils/domain/people/hint';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { readForm } from '@/utils/roster/read-form';
import { writeEmails, writeSlackIds } from '@/utils/roster/text/address-text';
import { findPeople } from '@/utils/store/find-people';
import { savePeople } from '@/utils/store/people';
import { type Phrase, phrase } from '@/utils/words/phrase';

export interface SaidMeProps extends SectionProps {
  /** Addresses of the reader, as open pages say them. */
  readonly said: readonly PersonHint[];
}

/** *Gmail says you are …*: somebody of the list becomes the reader, or somebody new with a name that is typed. */
export function SaidMe({ said, tell }: SaidMeProps) {
  const { say } = useWords();
  const { zone } = useReader();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Phrase>();
  const found = useLiveQuery(async () => (await findPeople(said)).filter((one) => one !== null), [said]);
  if (found === undefined) return null;
  const [known, ...others] = found;
  // Pages that name two of the list: the reader chooses one of them below.
  if (others.some(({ id }) => id !== known?.id)) return null;
  const take = async () => {
    if (known !== undefined) return await keep({ ...known, isMe: true });
    const addresses = { emails: writeEmails(said), slackIds: writeSlackIds(said) };
    const read = readForm({ ...emptyForm(), ...addresses, name, zone });
    if (!read.ok) return setProblem(read.problems[0]?.what);
    await keep({ ...read.person, id: crypto.randomUUID(), isMe: true });
  };
  const keep = async (person: Parameters<typeof savePeople>[0][number]) => {
    const undo = await savePeople([person]);
    tell({ text: phrase('people.me-now', { name: person.name }), undo: () => void undo() });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      {said.map(({ kind, value }) => (
        <p key={kind} className="welcome-text">
          {kind === 'email'
            ? say('welcome.me-gmail', { address: value })
            : say('welcome.me-slack', { id: value })}
        </p>
      ))}
      {known === undefined && (
        <Field
          label={say('people.name')}
          help={say('welcome.me-zone', { zone: shownZone(zone) })}
          problem={problem === undefined ? undefined : say(problem)}
        >
          {(tie) => (
            <input
              {...tie}
              className="input"
              dir="auto"
              autoComplete="name"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      )}
      <div className="row">
        <Button type="submit">
          {known === undefined ? say('welcome.me-take') : say('welcome.me-am', { name: known.name })}
        </Button>
      </div>
    </form>
  );
}
