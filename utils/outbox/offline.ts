import type { ItemFailure } from './item';

/** Why a task waits that cannot go out for want of a network. */
export const offline: ItemFailure = {
  words: 'You’re offline. This goes out when you’re back online.',
  fix: null,
  offline: true,
};
