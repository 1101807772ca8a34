import { withoutMarks } from '../text/subject-marks.ts';

/** What says how soon an answer is wanted, and nothing of what it is about. */
const tag =
  /^\s*\[(?:(?:non-?)?urgent|asap|nrn|nntr|fyi|no (?:reply|response) needed|(?:action|reply|response) (?:required|requested|needed))\]/i;

/** A thread's title without the marks of answering, forwarding and mail gateways, and without tags of urgency. */
export function bareTitle(title: string): string {
  let bare = withoutMarks(title);
  while (tag.test(bare)) bare = withoutMarks(bare.replace(tag, ''));
  bare = bare.replace(/\s+/gu, ' ').trim();
  return bare === '' ? title.replace(/\s+/gu, ' ').trim() : bare;
}
