/** Where the provider of the demonstration answers on this server. */
export const DEMO_PATH = '/demo-provider';

/** Name of the provider of the demonstration; a live server never believes it. */
export const DEMO_ISSUER = `http://localhost${DEMO_PATH}`;
