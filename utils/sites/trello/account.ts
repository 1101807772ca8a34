import type { PersonHint } from '@/utils/domain/people/hint';
import { isUsername } from './ids';

/** An account as a picture's title tells it. */
export interface TrelloAccount {
  readonly username: string;
  readonly name: string;
}

/** `Full Name (username)`; null for anything else, as a name alone. */
export function accountIn(title: string | null): TrelloAccount | null {
  const text = (title ?? '').split(/\s+/).join(' ').trim();
  const at = text.lastIndexOf(' (');
  const [name, username] = [text.slice(0, Math.max(0, at)), text.slice(at + 2, -1)];
  return text.endsWith(')') && name !== '' && isUsername(username) ? { username, name } : null;
}

export const hintOf = (value: string, label: string): PersonHint => ({ kind: 'trello-user', value, label });
