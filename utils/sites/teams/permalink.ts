/**
 * The address of a message, in the forms that *Copy link* gives (checked by others, 2026-08): of a channel with the post
 * that it belongs to, of a chat never. Personal accounts have a host of their own.
 */
export function permalinkOf(threadId: string, message: string, here: string): string {
  const [conversation = '', root] = threadId.split('/');
  const host = here.startsWith('https://teams.live.com/') ? 'teams.live.com' : 'teams.microsoft.com';
  const base = `https://${host}/l/message/${conversation}/${message}`;
  return root === undefined
    ? `${base}?context=%7B%22contextType%22%3A%22chat%22%7D`
    : `${base}?parentMessageId=${root}&createdTime=${message}`;
}
