import { phrase } from '@/utils/words/phrase';
import type { ItemFailure } from './item';

/** Why a task waits that cannot go out for want of a network. */
export const offline: ItemFailure = {
  words: phrase('failures.offline'),
  fix: null,
  offline: true,
};
