import {serve} from '@hono/node-server';
import {createLog} from '../../../server/src/log.js';
import {openBackend} from '../../../server/src/open.js';
import {gemeentenFolder, roomyLimits} from './opstelling.js';

/**
 * A backend as a process of its own, without limits. Prints its port when it listens.
 */
const {DATA_DIR = '', DATABASE_URL} = process.env;
const {fetch} = await openBackend(
  {dataDir: DATA_DIR, ...(DATABASE_URL && {databaseUrl: DATABASE_URL}), gemeenten: gemeentenFolder, inlog: {}, logLevel: 'silent'},
  {log: createLog('silent'), limits: roomyLimits},
);
serve({fetch, port: 0, hostname: '127.0.0.1'}, ({port}) => console.log(port));
