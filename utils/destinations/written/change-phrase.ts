import { shorten } from '@/utils/domain/text/shorten';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { DocumentChange } from './compare';

/** Pure: a change in a sentence; it says what is other, not who did it. */
export function changePhrase({ kind, name, how, now, was }: DocumentChange): Phrase {
  const isGone = how === 'gone';
  switch (kind) {
    case 'document':
      return phrase('changes.document-gone');
    case 'title':
      return isGone ? phrase('changes.title-gone') : phrase('changes.title-now', { now: short(now) });
    case 'file':
      return phrase('changes.file-now', { now: quoted(now) });
    case 'box':
      return isGone ? phrase('changes.box-gone') : phrase('changes.box-now', { now: short(now) });
    case 'property':
      return isGone
        ? phrase('changes.property-gone', { name })
        : phrase('changes.property-was', { name, now: quoted(now), was: quoted(was) });
    case 'quote':
      return phrase('changes.quote', { how: howOf(how), name });
    case 'part':
      if (name === '') return phrase('changes.head', { how: how === 'added' ? how : 'other' });
      return phrase('changes.part', { how: howOf(how), name });
  }
}

const howOf = (how: DocumentChange['how']) => (how === 'changed' ? 'other' : how);

const quoted = (text = '') =>
  text.trim() === '' ? phrase('changes.empty') : phrase('changes.quoted', { text: short(text) });

function short(text = ''): string {
  return shorten(text.replace(/\s+/gu, ' ').trim(), 160);
}
