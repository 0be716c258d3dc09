import {serve} from '@hono/node-server';
import {createLog} from '../../../server/src/log.js';
import {openBackend} from '../../../server/src/open.js';
import {gemeentenFolder, roomyLimits} from './opstelling.js';

/**
 * A backend as a process of its own, to be killed. Dies by SIGKILL right after the first durable commit when STERF is
 * set: no handler, no flush, no answer. Prints its port when it listens.
 */
const {DATA_DIR = '', DATABASE_URL, STERF} = process.env;
const {fetch} = await openBackend(
  {dataDir: DATA_DIR, ...(DATABASE_URL && {databaseUrl: DATABASE_URL}), gemeenten: gemeentenFolder, inlog: {}, logLevel: 'silent'},
  {
    log: createLog('silent'), limits: roomyLimits,
    faults: STERF ? {onCommitted: () => void process.kill(process.pid, 'SIGKILL')} : {},
  },
);
serve({fetch, port: 0, hostname: '127.0.0.1'}, ({port}) => console.log(port));
