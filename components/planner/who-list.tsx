import { Button } from '@/components/ui/button';
import { PersonChoice } from '@/components/ui/person-choice';
import { useEntryFocus } from '@/components/ui/use-entry-focus';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import type { StoredGroup } from '@/utils/store/database';
import { idsInGroup } from './chosen-people';
import type { PlanWish } from './plan-wish';

export interface WhoListProps {
  readonly wish: PlanWish;
  readonly people: readonly Person[];
  readonly groups: readonly StoredGroup[];
  readonly onChange: (change: Pick<PlanWish, 'who'> | Pick<PlanWish, 'needed'>) => void;
}

/** Who should meet: people and groups found by name, and who of them is needed. */
export function WhoList({ wish, people, groups, onChange }: WhoListProps) {
  const { say } = useWords();
  const { list, note } = useEntryFocus<HTMLFieldSetElement>('.plan-who', '.plan-find input');
  const { who, needed } = wish;
  const byId = new Map(people.map((person) => [person.id, person]));
  const chosen = who.flatMap((id) => byId.get(id) ?? []);
  const add = (ids: readonly string[]) => onChange({ who: [...new Set([...who, ...ids])] });
  const choices = [
    ...groups.map(({ id, name }) => ({
      id: `group:${id}`,
      name,
      addresses: [],
      ids: idsInGroup(id, groups),
    })),
    ...people.flatMap(({ id, name, addresses }) =>
      who.includes(id) ? [] : [{ id, name, addresses, ids: [id] }],
    ),
  ];
  const toggle = (id: string, isNeeded: boolean) => {
    const next = new Set(needed);
    if (isNeeded) next.add(id);
    else next.delete(id);
    onChange({ needed: next });
  };
  return (
    <fieldset className="plan-people" ref={list}>
      <legend>{say('planner.who')}</legend>
      {chosen.length > 0 && (
        <ul className="plan-who-list">
          {chosen.map(({ id, name, isMe }) => (
            <li key={id} className="plan-who">
              <span className="plan-who-name">
                <bdi>{name}</bdi> {isMe && <small>{say('popup.you')}</small>}
              </span>
              <label className="plan-needed">
                <input
                  type="checkbox"
                  checked={needed.has(id)}
                  aria-label={say('planner.needed-of', { name })}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
                {say('planner.needed')}
              </label>
              <Button
                look="quiet"
                aria-label={say('planner.remove', { name })}
                onClick={() => {
                  note('removed');
                  onChange({ who: who.filter((one) => one !== id) });
                }}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="field plan-find">
        <PersonChoice
          label={say('planner.add')}
          hint={say('planner.add-hint')}
          people={choices}
          onTake={({ ids }) => add(ids)}
        />
      </div>
    </fieldset>
  );
}
