import { shareBrowsers } from './launch.ts';

/** Loaded before each file: starting a browser takes longer than most of what is tested in it. */
shareBrowsers();
