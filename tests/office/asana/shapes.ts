import type { Project, Story, Task, User, Workspace, World } from './world';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const iso = (ms: number) => new Date(ms).toISOString();

export const userShape = (world: World, { gid, name, email }: User) => ({
  gid,
  resource_type: 'user',
  name,
  email,
  photo: null,
  workspaces: world.workspaces.filter(({ users }) => users.includes(gid)).map(workspaceShape),
});

export const workspaceShape = ({ gid, name }: Workspace) => ({ gid, resource_type: 'workspace', name });

export const projectShape = (world: World, { gid, name, archived, workspace }: Project) => ({
  gid,
  resource_type: 'project',
  name,
  archived,
  workspace: world.workspaces.filter((each) => each.gid === workspace).map(workspaceShape)[0],
  permalink_url: `https://app.asana.com/1/${workspace}/project/${gid}`,
});

const userOf = (world: World, gid: string) => {
  const user = world.users.find((each) => each.gid === gid);
  return user ? { gid, resource_type: 'user', name: user.name, email: user.email } : null;
};

export function taskShape(world: World, task: Task) {
  const projects = world.projects.filter(({ gid }) => task.projects.includes(gid));
  const place = projects[0] ? `/project/${projects[0].gid}` : '';
  return {
    gid: task.gid,
    resource_type: 'task',
    resource_subtype: 'default_task',
    name: task.name,
    notes: task.notes,
    html_notes: task.htmlNotes,
    assignee: task.assignee === null ? null : userOf(world, task.assignee),
    completed: task.completedAt !== null,
    completed_at: task.completedAt === null ? null : iso(task.completedAt),
    created_at: iso(task.createdAt),
    created_by: { gid: task.createdBy, resource_type: 'user' },
    modified_at: iso(task.modifiedAt),
    due_on: task.dueOn,
    due_at: task.dueAt,
    projects: projects.map(({ gid, name }) => ({ gid, resource_type: 'project', name })),
    memberships: projects.map(({ gid, name }) => ({ project: { gid, resource_type: 'project', name } })),
    workspace: world.workspaces.filter(({ gid }) => gid === task.workspace).map(workspaceShape)[0],
    permalink_url: `https://app.asana.com/1/${task.workspace}${place}/task/${task.gid}`,
  };
}

export const storyShape = (world: World, story: Story, task: Task) => ({
  gid: story.gid,
  resource_type: 'story',
  resource_subtype: story.kind === 'comment' ? 'comment_added' : 'due_date_changed',
  type: story.kind,
  created_at: iso(story.at),
  created_by: userOf(world, story.by),
  text: story.text,
  html_text: story.html ?? `<body>${escaped(story.text)}</body>`,
  target: { gid: task.gid, resource_type: 'task', name: task.name, resource_subtype: 'default_task' },
});

export const compact = {
  user: ['gid', 'resource_type', 'name'],
  workspace: ['gid', 'resource_type', 'name'],
  project: ['gid', 'resource_type', 'name'],
  task: ['gid', 'resource_type', 'name', 'resource_subtype'],
  story: ['gid', 'resource_type', 'created_at', 'created_by', 'resource_subtype', 'text', 'type'],
} as const;
