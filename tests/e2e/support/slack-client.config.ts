import config from '../../../wxt.config.ts';

/** The build as it is, into a folder of its own. */
export default { ...config, outDirTemplate: 'slack-client' };
