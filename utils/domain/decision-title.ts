/** `Re:`, `Fwd:` and their sisters in other languages, with a count (`Re[2]:`), as mail programs write them. */
const prefix =
  /^\s*(?:re|aw|antw|antwort|sv|vs|vá|odp|ynt|res|fwd?|wg|tr|rv|vb|enc|doorst|回复|答复|回覆|转发|轉寄)(?:\s*\[\d+\])?\s*[:：]/iu;

/** What says how soon an answer is wanted, and nothing of what it is about. */
const tag =
  /^\s*\[(?:(?:non-?)?urgent|asap|nrn|nntr|fyi|no (?:reply|response) needed|(?:action|reply|response) (?:required|requested|needed))\]/i;

/** A thread's title without the marks of answering and forwarding, and without tags of urgency. */
export function bareTitle(title: string): string {
  let bare = title;
  while (prefix.test(bare) || tag.test(bare)) bare = bare.replace(prefix, '').replace(tag, '');
  bare = bare.replace(/\s+/gu, ' ').trim();
  return bare === '' ? title.replace(/\s+/gu, ' ').trim() : bare;
}
