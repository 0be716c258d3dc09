import {serve} from '@hono/node-server';
import {readConfig} from './config.js';
import {openBackend} from './open.js';

/** The backend as a program: reads its environment, listens, and stops in order on SIGTERM or SIGINT. */
const config = await readConfig(process.env);
const {fetch, backend, close} = await openBackend(config);
const server = serve({fetch, port: config.port}, ({port}) => backend.log.info({port, gemeenten: [...backend.gemeenten.keys()]}, 'ready'));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    // Requests that are running get their answer; the database closes after the last one.
    server.close(() => void close().then(() => process.exit(0)));
  });
}
