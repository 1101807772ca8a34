import type { OfficePerson } from '../people.ts';
import { northquay, northquayTeam, priya } from '../people.ts';
import { avatarTeam } from './workspace.ts';

/**
 * Avatar address: `<team>-<member>-<hash>-<size>`, the team being the person's own; bots have another host
 * and no id, as have people with a default picture, here one teammate (facts 1.2).
 */
export function avatarAddress(person: OfficePerson, size: number): string {
  if (person === priya) return `https://a.slack-edge.com/80588/img/avatars/ava_0021-${size}.png`;
  const id = northquay.includes(person) ? northquayTeam.id : avatarTeam();
  return person.slack.startsWith('U')
    ? `https://ca.slack-edge.com/${id}-${person.slack}-0f1e2d3c4b5a-${size}`
    : `https://a.slack-edge.com/production/img/services/${person.slack}_${size}.png`;
}

/** Address of a standard emoji: its code points, as in a saved page (2021-09). */
export function emojiAddress(char: string): string {
  const codes = [...char].map((each) => each.codePointAt(0)?.toString(16));
  return `https://a.slack-edge.com/production-standard-emoji-assets/13.0/google-medium/${codes.join('-')}.png`;
}
