import { escaped } from '../google/escaped.ts';
import type { Task, World } from './world';

const avatar = (name: string) =>
  `<div class="DomainUserAvatar"><div class="AvatarPhoto" role="img" aria-label="${escaped(name)}"></div></div>`;

/**
 * The page at an address of Asana's: a project with its rows, or one task. Of a task only what is known of the real
 * page is drawn: its name, who has it (by name alone) and the texts of its feed, without authors and times.
 */
export function asanaPage(world: World, path: string): string | null {
  const taskId =
    /^\/1\/\d+(?:\/project\/\d+)?\/task\/(\d+)/.exec(path)?.[1] ??
    /^\/0\/\d+\/(\d+)(?:\/f)?$/.exec(path)?.[1];
  const projectId = /^\/1\/\d+\/project\/(\d+)/.exec(path)?.[1];
  const task = world.tasks.find(({ gid }) => gid === taskId);
  const project = world.projects.find(({ gid }) => gid === (projectId ?? task?.projects[0]));
  if ((taskId !== undefined && !task) || (!task && !project) || project?.hidden) return null;
  const rows = world.tasks
    .filter(({ projects }) => project && projects.includes(project.gid))
    .slice(0, 30)
    .map((each) => `<div class="SpreadsheetRow">${escaped(each.name)}${assignee(world, each)}</div>`);
  const title = `<div class="ProjectPageHeaderProjectTitle-container">${escaped(project?.name ?? '')}</div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(task?.name ?? project?.name ?? '')} - Asana</title></head><body><div id="asana_main">${title}${rows.join('')}${task ? pane(world, task) : ''}</div></body></html>`;
}

const assignee = (world: World, { assignee: gid }: Task) => {
  const user = world.users.find((each) => each.gid === gid);
  return user ? avatar(user.name) : '';
};

function pane(world: World, task: Task): string {
  const comments = task.stories.filter(({ kind }) => kind === 'comment');
  const blocks = comments.map(
    ({ text }) =>
      `<div class="FeedBlockStory"><div class="BlockStoryStructure-body"><div class="TruncatedRichText">${escaped(text)}</div></div></div>`,
  );
  return `<div class="TaskPane" data-task-id="${task.gid}"><div class="TaskPaneTitle"><textarea aria-label="Task Name">${escaped(task.name)}</textarea></div>${assignee(world, task)}<div class="TaskStoryFeed">${blocks.join('')}</div></div>`;
}
