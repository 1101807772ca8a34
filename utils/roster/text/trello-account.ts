const address = /^(?:https?:\/\/)?(?:www\.)?trello\.com\/(?:u\/)?([a-z\d_]{2,100})\/?$/i;

/** `trello.com/ana`, as the page of somebody's account has it; null for anything else. */
export const readTrelloAccount = (text: string): string | null =>
  address.exec(text)?.[1]?.toLowerCase() ?? null;

export const trelloText = (username: string): string => `trello.com/${username}`;
