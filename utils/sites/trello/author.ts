import type { PersonHint } from '@/utils/domain/people/hint';
import { hintOf } from './account';
import type { Comment } from './comment';

/** Who wrote it: by the account, else by the name that the page shows. */
export function authorOf({ username, name }: Comment): PersonHint | null {
  if (username !== null) return hintOf(username, name);
  return name === '' ? null : { kind: 'name', value: name, label: name };
}
