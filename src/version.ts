import manifest from '../package.json' with { type: 'json' };

/** The program's version: in its User-Agent, its OpenAPI document and the feeds' generator. */
export const version: string = manifest.version;
