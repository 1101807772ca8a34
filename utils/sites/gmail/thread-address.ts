import { isThreadId } from './thread-id';

/** The thread in the account that the browser opens first; null where the id opens it from no view. */
export const addressInGmail = (id: string): string | null =>
  isThreadId(id) ? `https://mail.google.com/mail/#all/${id}` : null;
