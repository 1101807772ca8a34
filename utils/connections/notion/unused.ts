/**
 * Parts of Notion's client that are not ours to use: it is asked by path, `client.request`. The type in
 * `client.ts` has nothing else.
 */
export const unusedNotion = [
  'agents',
  'asyncTasks',
  'blocks',
  'comments',
  'customEmojis',
  'dataSources',
  'databases',
  'fileUploads',
  'oauth',
  'pages',
  'search',
  'sessions',
  'users',
  'views',
] as const;
