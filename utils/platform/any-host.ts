/** The pattern of all hosts: optional in the manifest, so that the one host of an address can be asked for; never asked for itself. */
export const anyHost = 'https://*/*';
