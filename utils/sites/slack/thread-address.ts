/** The thread or conversation in the app; null where the page did not say the workspace. */
export function addressInSlack(id: string): string | null {
  const [, team, channel, root] =
    /^([TE][A-Z0-9]+)\/([CDG][A-Z0-9]+)(?:\/(\d{9,11}\.\d{6}))?$/.exec(id) ?? [];
  if (team === undefined || channel === undefined) return null;
  const base = `https://app.slack.com/client/${team}/${channel}`;
  return root === undefined ? base : `${base}/thread/${channel}-${root}`;
}
