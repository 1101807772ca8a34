import { expect, test } from 'vitest';
import { bareTitle } from './decision-title';

test.each([
  ['Re: Fwd: AW[2]: Rollout  plan', 'Rollout plan'],
  ['Re: [URGENT] RE: Contract', 'Contract'],
  ['[NRN] Notes from the review', 'Notes from the review'],
  ['[Action required] [non-urgent] Sign', 'Sign'],
  // What it is about stays, and so does a title that is nothing but a tag.
  ['[RFC] Urgent care: [urgent] or not', '[RFC] Urgent care: [urgent] or not'],
  ['[URGENT]', '[URGENT]'],
])('%j is called %j', (title, bare) => {
  expect(bareTitle(title)).toBe(bare);
});
