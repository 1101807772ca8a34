import type { Answer, Call } from '../wire';
import { told } from './fields.ts';
import { forbidden, Refused, unknown } from './refused.ts';
import { compact, storyShape, taskShape } from './shapes.ts';
import type { Project, Task, User, World } from './world';

type Data = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export function projectAt(world: World, gid: string): Project {
  const project = world.projects.find((each) => each.gid === gid);
  if (!project) throw unknown('project', gid);
  if (project.hidden) throw forbidden('project');
  return project;
}

export function taskAt(world: World, gid: string): Task {
  const task = world.tasks.find((each) => each.gid === gid);
  if (!task) throw unknown('task', gid);
  for (const project of task.projects) projectAt(world, project);
  return task;
}

export const taskAnswer = (world: World, { url }: Call, task: Task, status = 200): Answer => {
  const whole = taskShape(world, task);
  // Rich text is told only to those who ask for it.
  const names = Object.keys(whole).filter((name) => name !== 'html_notes');
  return { status, body: { data: told(whole, url.searchParams.get('opt_fields'), names) } };
};

/** `POST /tasks`: a second one like it is a second task. */
export function createTask(world: World, call: Call, data: Data, user: User): Answer {
  const { projects = [], workspace, parent } = data;
  const places = (Array.isArray(projects) ? projects : []).map((gid) => projectAt(world, text(gid)));
  if (places.length === 0 && workspace === undefined && parent === undefined)
    throw new Refused(400, 'You should specify one of workspace, parent, projects');
  const home = places[0]?.workspace ?? text(workspace);
  if (!world.workspaces.some(({ gid }) => gid === home)) throw unknown('workspace', home);
  if (places.some((place) => place.workspace !== home) || (workspace !== undefined && workspace !== home))
    throw new Refused(400, 'projects: Not all in the same workspace');
  const at = world.now();
  const task: Task = {
    gid: world.nextGid(),
    name: '',
    notes: '',
    htmlNotes: '<body></body>',
    assignee: null,
    dueOn: null,
    dueAt: null,
    completedAt: null,
    createdAt: at,
    modifiedAt: at,
    createdBy: user.gid,
    workspace: home,
    projects: places.map(({ gid }) => gid),
    stories: [],
  };
  write(world, task, data, user);
  world.tasks.push(task);
  return taskAnswer(world, call, task, 201);
}

export function updateTask(world: World, call: Call, gid: string, data: Data, user: User): Answer {
  const task = taskAt(world, gid);
  write(world, task, data, user);
  task.modifiedAt = world.now();
  return taskAnswer(world, call, task);
}

export function addStory(world: World, { url }: Call, gid: string, data: Data, user: User): Answer {
  const task = taskAt(world, gid);
  const story = {
    gid: world.nextGid(),
    by: user.gid,
    at: world.now(),
    text: text(data.text),
    kind: 'comment',
  } as const;
  if (story.text === '') throw new Refused(400, 'text: Missing input');
  task.stories.push(story);
  const whole = storyShape(world, story, task);
  return { status: 201, body: { data: told(whole, url.searchParams.get('opt_fields'), compact.story) } };
}

/** All is looked through before anything is written. */
function write(world: World, task: Task, data: Data, user: User): void {
  const { notes, html_notes: html, assignee, due_on: dueOn, due_at: dueAt, completed, name, external } = data;
  if (external !== undefined) throw new Refused(403, 'external: Only OAuth apps can write external data');
  if (notes !== undefined && html !== undefined)
    throw new Refused(400, 'You may specify at most one of: notes, html_notes');
  if (dueOn != null && dueAt != null)
    throw new Refused(400, 'You may specify at most one of: due_on, due_at');
  if (typeof html === 'string' && !/^<body>[\s\S]*<\/body>$/.test(html))
    throw new Refused(400, 'html_notes: XML is invalid: it must be wrapped in a body tag');
  const who = assignee == null ? null : assigneeOf(world, task, text(assignee), user);
  if (name !== undefined) task.name = text(name);
  if (notes !== undefined) {
    task.notes = text(notes);
    task.htmlNotes = `<body>${task.notes.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</body>`;
  }
  if (typeof html === 'string') {
    task.htmlNotes = html;
    task.notes = html
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');
  }
  if (assignee !== undefined) task.assignee = who;
  if (dueOn !== undefined) task.dueOn = dueOn === null ? null : text(dueOn);
  if (dueAt !== undefined) task.dueAt = dueAt === null ? null : text(dueAt);
  if (completed !== undefined) task.completedAt = completed === true ? world.now() : null;
}

/** A gid, an address or `me`; somebody of another workspace is refused. */
function assigneeOf(world: World, task: Task, given: string, me: User): string {
  const user =
    given === 'me'
      ? me
      : world.users.find(({ gid, email }) => gid === given || email.toLowerCase() === given.toLowerCase());
  if (!user) throw new Refused(400, `assignee: Not a recognized ID: ${given}`);
  const home = world.workspaces.find(({ gid }) => gid === task.workspace);
  if (!home?.users.includes(user.gid)) throw new Refused(400, 'assignee: Not a member of this workspace');
  return user.gid;
}
