import { ananya, jonas, me, mei, otherTom, team, tom } from '../people.ts';
import { ids, token, userGid } from './ids.ts';
import type { Story, Task, World } from './world';

const people = [...team, otherTom];
const hour = 3_600_000;

/** Fills a new world: the team with a namesake who is a guest, and 131 tasks in Launch. */
export function seed(world: World): void {
  const now = world.now();
  world.users.push(...people.map(({ name, email }, at) => ({ gid: userGid(at), name, email })));
  world.tokens.set(token, gidOf(me));
  world.workspaces.push(
    { gid: ids.fernhill, name: 'Fernhill', users: world.users.map(({ gid }) => gid) },
    { gid: ids.northquay, name: 'Northquay', users: [gidOf(me)] },
  );
  const project = (gid: string, name: string, more = {}) => ({
    gid,
    name,
    workspace: ids.fernhill,
    archived: false,
    hidden: false,
    ...more,
  });
  world.projects.push(
    project(ids.launch, 'Launch'),
    project(ids.support, 'Support'),
    project(ids.empty, 'Ideas'),
    project(ids.archived, 'Launch 2025', { archived: true }),
    project(ids.hidden, 'Salaries', { hidden: true }),
  );
  const story = (by: typeof me, ago: number, text: string, kind: Story['kind'] = 'comment'): Story => ({
    gid: world.nextGid(),
    by: gidOf(by),
    at: now - ago * hour,
    text,
    kind,
  });
  const stories = [
    story(tom, 30, 'Tom Becker created this task.', 'system'),
    story(tom, 29, 'Do we freeze before or after the EMEA rollout?'),
    story(jonas, 28, 'Before. The rollback stays a single flag then.'),
    story(mei, 20, 'Before is fine for me.\nNot on a Friday in Osaka.'),
    story(tom, 5, 'Tom Becker changed the due date to December 1', 'system'),
    story(tom, 4, 'Decision then: two days before each region, never on a Friday.'),
    story(ananya, 2, 'I put it into the rota.'),
  ];
  const notes = 'One rule for all regions.\n\nSee the rota.';
  const htmlNotes = '<body>One <strong>rule</strong> for all regions.\n\nSee the rota.</body>';
  const freeze = blank(ids.freeze, 'Freeze before the rollout', now - 30 * hour);
  world.tasks.push({ ...freeze, notes, htmlNotes, stories });
  for (let at = 0; at < 130; at += 1)
    world.tasks.push(blank(world.nextGid(), `Launch task ${at + 1}`, now - (140 - at) * hour));
}

const gidOf = (person: typeof me) => userGid(people.indexOf(person));

const blank = (gid: string, name: string, at: number): Task => ({
  gid,
  name,
  notes: '',
  htmlNotes: '<body></body>',
  assignee: null,
  dueOn: null,
  dueAt: null,
  completedAt: null,
  createdAt: at,
  modifiedAt: at,
  createdBy: gidOf(tom),
  workspace: ids.fernhill,
  projects: [ids.launch],
  stories: [],
});
