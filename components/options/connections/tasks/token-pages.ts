import type { TaskSystemId } from '@/utils/tasks/types';

/** Where each system's tokens are made, and how: one line each. */
export const tokenPages: {
  readonly [Id in TaskSystemId]: { readonly lead: `tasks.${Id}-lead`; readonly href: string };
} = {
  asana: { lead: 'tasks.asana-lead', href: 'app.asana.com/0/my-apps' },
};
