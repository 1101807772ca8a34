import type { PersonHint } from '@/utils/domain/people/hint';
import type { ReadContext } from '../site';
import type { Sender } from './message-row';
import { personTeam } from './team';

/** A sender as the people list is asked for them. */
export function hintOf(sender: Sender, context: ReadContext): PersonHint {
  const hint = { kind: 'slack-user', value: sender.id, label: sender.label } as const;
  const team = personTeam(sender.team, context);
  return team === undefined ? hint : { ...hint, team };
}
