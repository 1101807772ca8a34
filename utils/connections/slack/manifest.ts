/** What the token is to be allowed: to list people, to see their e-mail addresses, and to list user groups. */
export const slackScopes = ['users:read', 'users:read.email', 'usergroups:read'] as const;

/**
 * The app that a team makes for itself, as Slack's *From a manifest* takes it. The scopes are of the user: such an app
 * has no bot, sends nothing and joins no channel. Its token does not end, so nothing has to renew it.
 */
export const slackManifest = JSON.stringify({
  display_information: {
    name: 'Meantime',
    description: 'Lists our people with their time zones, and our user groups',
  },
  oauth_config: { scopes: { user: slackScopes } },
  settings: { org_deploy_enabled: false, socket_mode_enabled: false, token_rotation_enabled: false },
});

/** Slack's page on which an app begins. */
export const newSlackApp = 'https://api.slack.com/apps?new_app=1';
