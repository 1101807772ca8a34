/** An id alone leads nowhere: it says neither on which host nor in which account its mailbox is. */
export const addressInOutlook = (_threadId: string): null => null;
