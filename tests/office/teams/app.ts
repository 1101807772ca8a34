import { startTeams } from './client.ts';
import { exposeHooks } from './hooks.ts';
import { ownGuid } from './mri.ts';
import { readTeamsSettings } from './settings.ts';

const settings = readTeamsSettings();
document.documentElement.lang = settings.words.html;
document.documentElement.dir = settings.dir;
// Teams boots for a while: before `#app` has its content there is nothing to read.
setTimeout(() => {
  const client = startTeams(settings);
  // Teams keeps where one was under a key with one's own id (teams-web-chat-exporter, 2026-07; at work).
  if (settings.host !== 'teams.live.com')
    sessionStorage.setItem(`tmp.session.${ownGuid}-mainWindowNavHistory`, '[]');
  document.body.append(client.app);
  client.pane().show(client.posts());
  exposeHooks(client);
}, 150);
