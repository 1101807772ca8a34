/** What Chromium starts beside the pages of a test, and costs as much as they do. */
const ownPages = [
  // The address bar's lists: two pages of the browser's own for each tab that is opened.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** What playwright turns off by itself: of two such switches Chromium takes the last. */
const byPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Switches of a Chromium that does what a test asks it to, and nothing else. */
export const quietSwitches: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...byPlaywright, ...ownPages].join(',')}`,
];
