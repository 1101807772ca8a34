import type { OfficePerson } from '../people.ts';
import { slackTeam } from '../people.ts';

/** Avatar address: `<team>-<member>-<hash>-<size>`; bots have another host and no id (facts 1.2). */
export function avatarAddress(person: OfficePerson, size: number): string {
  return person.slack.startsWith('U')
    ? `https://ca.slack-edge.com/${slackTeam.id}-${person.slack}-0f1e2d3c4b5a-${size}`
    : `https://a.slack-edge.com/production/img/services/${person.slack}_${size}.png`;
}
