import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where everything lives that running the portal leaves behind; ignored by git. */
export const dataDirectory = join(root, '.data');

/** Where the output of long steps goes. */
export const logDirectory = join(dataDirectory, 'logs');
