import { startTeams } from './client.ts';
import { exposeHooks } from './hooks.ts';
import { readTeamsSettings } from './settings.ts';

const settings = readTeamsSettings();
document.documentElement.lang = settings.words.html;
document.documentElement.dir = settings.dir;
// Teams boots for a while: before `#app` has its content there is nothing to read.
setTimeout(() => {
  const client = startTeams(settings);
  document.body.append(client.app);
  client.pane().show(client.posts());
  exposeHooks(client);
}, 150);
