import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { compileAtOnce } from './scripts/lib/compile-at-once.ts';
import { fewChunks } from './scripts/lib/few-chunks.ts';
import { leanPackages } from './scripts/lib/lean-packages.ts';
import { shrinkScripts } from './scripts/lib/shrink-scripts.ts';
import { trimVendors } from './scripts/lib/trim-vendors.ts';
import { wordsAsJson } from './scripts/lib/words-as-json.ts';
import { workerScripts } from './scripts/lib/worker-scripts.ts';
import { wordFiles } from './scripts/words/catalogue.ts';
import { allVendors } from './utils/connections/list.ts';
import type { VendorFacts } from './utils/connections/vendor.ts';
import { anyHost } from './utils/platform/any-host.ts';
import { dataSent } from './utils/platform/data-sent.ts';
import { matchesOf, optionalSites, requiredSites } from './utils/sites/list.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ours = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    // `imports: false` still imports WXT's storage wherever a variable has that name; nothing is imported by name.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { presets: [], imports: [] });
    },
    // Made from the catalogue in utils/words: what pages and worker load, and what the browser itself shows.
    'build:publicAssets': (_, files) => {
      for (const [relativeDest, contents] of wordFiles({ pseudo: process.env.WXT_PSEUDO === '1' })) {
        files.push({ relativeDest, contents });
      }
    },
  },
  vite: () => ({
    plugins: [
      leanPackages(),
      trimVendors(),
      wordsAsJson(),
      fewChunks(),
      workerScripts(),
      shrinkScripts(),
      compileAtOnce(),
    ],
    resolve: {
      alias: [
        // Google's generated classes ask for a package that needs Node.
        { find: 'googleapis-common', replacement: ours('utils/connections/google/transport') },
        // The package's takes what a page names `browser`.
        { find: /^@wxt-dev\/browser$/, replacement: ours('utils/platform/own-browser.ts') },
        // WXT's own tells the page that the extension starts, and is a kilobyte of what we do not use.
        { find: 'wxt/utils/content-script-context', replacement: ours('utils/platform/lifetime.ts') },
        // Its build without a DOM: the other one decodes by writing HTML into an element.
        {
          find: /^decode-named-character-reference$/,
          replacement: ours('node_modules/decode-named-character-reference/index.js'),
        },
        // Its build for today's browsers; the default one still speaks ES5.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
      ],
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'scripting',
      'alarms',
      // Firefox has no side panel, and grants `identity` with the installation or never.
      ...(browser === 'firefox' ? ['identity'] : ['sidePanel']),
    ],
    // What administrators may set (docs/managed.md); Firefox asks for no schema and knows no such key.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    optional_permissions: ['notifications', ...(browser === 'firefox' ? [] : ['identity'])],
    host_permissions: matchesOf(requiredSites),
    // The last one for sources of people: what is asked for in the click is the host of the one address alone.
    optional_host_permissions: [
      ...Object.values(allVendors).flatMap(({ hosts, pages = [] }: VendorFacts) => [...hosts, ...pages]),
      // A build without the sites that a reader may switch on.
      ...(process.env.WXT_OPTIONAL_SITES === '0' ? [] : matchesOf(optionalSites)),
      anyHost,
    ],
    action: { default_title: '__MSG_name__' },
    // Both pairs are free in Chrome, Edge and Firefox and on both sites; on ChromeOS Alt+Shift+M opens its files.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+M', mac: 'MacCtrl+Shift+M', chromeos: 'Alt+Shift+J' },
      },
      'log-decision': {
        description: '__MSG_log_decision__',
        suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
      },
    },
    // A client of the kind *Chrome extension* lets Chrome keep the tokens; elsewhere `WXT_GOOGLE_CLIENT_ID` signs in.
    ...(browser === 'chrome' && process.env.WXT_GOOGLE_CHROME_CLIENT_ID
      ? {
          oauth2: {
            client_id: process.env.WXT_GOOGLE_CHROME_CLIENT_ID,
            scopes: ['https://www.googleapis.com/auth/drive.file'],
          },
        }
      : {}),
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: policy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'meantime@meantime.example',
              // The first whose Android version knows the consent below, as the add-on linter wants. `gecko_android`
              // would say that Meantime is for Android, where the pages it reads are others.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'], optional: [...dataSent] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
