import { startOutlook } from './client.ts';
import { exposeHooks } from './hooks.ts';
import { readOutlookSettings } from './settings.ts';

const settings = readOutlookSettings();
document.documentElement.lang = settings.lang === 'en-GB' ? 'en-GB' : settings.words.html;
document.documentElement.dir = settings.dir;
// Outlook boots for a while: before `#app` has its content there is nothing to read.
setTimeout(() => {
  const client = startOutlook(settings);
  document.body.append(client.app);
  exposeHooks(client);
}, 150);
