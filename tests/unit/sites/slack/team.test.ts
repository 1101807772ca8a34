import { expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { personTeam } from '@/utils/sites/slack/team';

const own = (team: string) =>
  `<button data-qa="user-button"><img src="https://ca.slack-edge.com/${team}-U0MIRA0001-0123456789ab-32"></button>`;
const team = (picture: string | null, html: string, path = 'T0ACMEHQ1/C0LAUNCH01') => {
  const { context } = openPage(html, `https://app.slack.com/client/${path}`);
  return personTeam(picture, context);
};

test.each([
  // The picture's own workspace goes first.
  ['T0GUESTS1', own('T0ACMEHQ1'), undefined, 'T0GUESTS1'],
  // Of an organisation it says nothing more than the page, which names the workspace.
  ['E0GRID001', own('T0ACMEHQ1'), undefined, 'T0ACMEHQ1'],
  [null, own('T0ACMEHQ1'), undefined, 'T0ACMEHQ1'],
  // The page names the organisation alone.
  ['E0GRID001', own('E0GRID001'), 'E0GRID001/C0LAUNCH01', 'E0GRID001'],
  ['E0GRID001', '', 'E0GRID001/C0LAUNCH01', 'E0GRID001'],
  [null, own('E0GRID001'), 'E0GRID001/C0LAUNCH01', 'E0GRID001'],
  // A guest from another organisation, in a shared channel.
  ['E0OTHER01', own('E0GRID001'), 'E0GRID001/C0LAUNCH01', 'E0OTHER01'],
  ['E0OTHER01', own('E0GRID001') + own('T0ACMEHQ1'), undefined, 'E0OTHER01'],
  ['E0GRID001', own('E0GRID001') + own('T0ACMEHQ1'), undefined, 'T0ACMEHQ1'],
  // Nothing is said by anybody.
  [null, '', 'ssb', undefined],
])('a picture of %s: %s at %s is of %s', (picture, html, path, expected) => {
  expect(team(picture, html, path)).toBe(expected);
});
