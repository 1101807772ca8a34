import type { Group } from '@/utils/domain/groups/group';
import { channels, type NormMatrix, urgencies } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { markCell } from '@/utils/roster/file/cells';
import { addressesText, membersText } from '@/utils/roster/groups/read-groups';
import { cellText, channelHead, type SayPages, stepHead, urgencyHead } from './handbook-words';
import { peopleCells, peopleHeads } from './people-words';
import { stepHoursText } from './step-hours-words';

/**
 * The norms, and `people` and `groups` where they are to be in it, as a page of a handbook, in Markdown. `readHandbook` and the file of
 * people read the same from it, in any of the languages.
 */
export function writeHandbook(
  norms: NormMatrix,
  say: SayPages,
  people: readonly Person[] = [],
  groups: readonly Group[] = [],
): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const head = row([say('handbook.message'), ...urgencies.map((urgency) => urgencyHead(urgency, say))]);
  const rows = channels.map((channel) =>
    row([channelHead(channel, say), ...urgencies.map((urgency) => cellText(norms[channel][urgency], say))]),
  );
  const steps = channels.flatMap((channel) =>
    urgencies.flatMap((urgency) =>
      (norms[channel][urgency]?.escalation ?? []).flatMap(({ hours, ...step }) => [
        `- ${escaped(stepHead(channel, urgency, step, say))} ${escaped(step.what)}`,
        // In a line of its own: the team's own words may end as it does.
        ...(hours === undefined ? [] : [`  - ${escaped(stepHoursText(hours, say))}`]),
      ]),
    ),
  );
  const clocks = [
    'handbook.said-hours',
    'handbook.said-working-hours',
    'handbook.said-working-days',
  ] as const;
  return [
    `# ${say('handbook.title')}`,
    say('handbook.lead'),
    [head, row(['---', ...urgencies.map(() => '---')]), ...rows].join('\n'),
    ...(steps.length === 0 ? [] : [`## ${say('handbook.steps')}`, steps.join('\n')]),
    `## ${say('handbook.clocks')}`,
    clocks.map((key) => `- ${say(key)}`).join('\n'),
    ...(people.length === 0 ? [] : peopleLines(people, say, row)),
    ...(groups.length === 0 ? [] : groupLines(groups, people, say, row)),
    `${say('handbook.imports')}\n`,
  ].join('\n\n');
}

function peopleLines(
  people: readonly Person[],
  say: SayPages,
  row: (cells: readonly string[]) => string,
): readonly string[] {
  const heads = [row(peopleHeads.map((key) => say(key))), row(peopleHeads.map(() => '---'))];
  // A table of a page is often copied into a spreadsheet.
  const rows = people.map((person) => row(peopleCells(person, say).map((cell) => markCell(oneLine(cell)))));
  return [`## ${say('handbook.people')}`, [...heads, ...rows].join('\n')];
}

const groupHeads = ['groups.title', 'groups.addresses', 'groups.members', 'groups.quorum'] as const;

function groupLines(
  groups: readonly Group[],
  people: readonly Person[],
  say: SayPages,
  row: (cells: readonly string[]) => string,
): readonly string[] {
  const heads = [row(groupHeads.map((key) => say(key))), row(groupHeads.map(() => '---'))];
  const rows = groups.map((group) => {
    const quorum = group.quorum === 'all' ? say('groups.quorum-all') : String(group.quorum);
    return row([group.name, addressesText(group), membersText(group, { people, groups }), quorum]);
  });
  return [`## ${say('groups.title')}`, [...heads, ...rows].join('\n')];
}

/** What would be markup in Markdown stays text; a row stays one line. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\|*_`[\]<>]/g, '\\$&');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
