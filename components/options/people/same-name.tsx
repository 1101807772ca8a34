import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { foldText } from '@/utils/domain/text/find-words';
import type { StoredPerson } from '@/utils/store/database';

export interface SameNameProps {
  readonly name: string;
  readonly people: readonly StoredPerson[];
  /** What is in the form belongs to somebody of the list. */
  readonly onTake: (person: StoredPerson) => void;
}

/** So many of one name are offered. */
const most = 3;

/** Somebody new with the name of somebody in the list may be that person, by another address; who says so goes on there. */
export function SameName({ name, people, onTake }: SameNameProps) {
  const { say } = useWords();
  const folded = foldText(name).trim();
  const same = folded === '' ? [] : people.filter((person) => foldText(person.name).trim() === folded);
  return same.slice(0, most).map((person) => (
    <p key={person.id} className="editor-note row">
      <span>{say('people.same-name', { name: person.name, zone: person.place ?? person.zone })}</span>
      <Button onClick={() => onTake(person)}>{say('people.same-name-take', { name: person.name })}</Button>
    </p>
  ));
}
