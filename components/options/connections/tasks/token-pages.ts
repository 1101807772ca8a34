import type { TaskSystemId } from '@/utils/tasks/types';

interface TokenPage<Id extends TaskSystemId> {
  readonly lead: `tasks.${Id}-lead`;
  readonly href: string;
  /** A token is for the key of an app, and can come by the system's own page. */
  readonly hasKey?: true;
}

/** Where each system's tokens are made, and how: one line each. */
export const tokenPages: {
  readonly [Id in TaskSystemId]: TokenPage<Id>;
} = {
  asana: { lead: 'tasks.asana-lead', href: 'app.asana.com/0/my-apps' },
  trello: { lead: 'tasks.trello-lead', href: 'trello.com/power-ups/admin', hasKey: true },
  monday: { lead: 'tasks.monday-lead', href: 'monday.com' },
};
