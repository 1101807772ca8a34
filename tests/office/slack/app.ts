import { startClient } from './client.ts';
import { exposeHooks } from './hooks.ts';
import { isCompact } from './layout.ts';
import { readSlackSettings } from './settings.ts';

const settings = readSlackSettings();
document.documentElement.lang = settings.lang;
document.documentElement.dir = settings.dir;
document.body.className = `sk-client-theme--${settings.dark ? 'dark' : 'light'}${isCompact() ? ' office-compact' : ''}`;
// Slack boots for a while: before `.p-client_container` there is nothing to read (facts 1.8).
setTimeout(() => exposeHooks(startClient(settings)), 120);
