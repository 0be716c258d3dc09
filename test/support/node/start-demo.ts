import {startDemo} from '../../../demo/src/demo.js';

/**
 * The demo as the tests start it: what `npm start` runs, without building, without examples unless VOORBEELDEN is set, and
 * with STORING=na-indienen killed the moment an objection is stored and before anybody hears of it.
 */
const {PORT, DATA_DIR = '', DATABASE_URL, STORING, VOORBEELDEN} = process.env;
const demo = await startDemo({
  port: Number(PORT),
  dataDir: DATA_DIR,
  voorbeelden: Boolean(VOORBEELDEN),
  ...(DATABASE_URL && {databaseUrl: DATABASE_URL}),
  ...(STORING === 'na-indienen' && {faults: {onCommitted: () => void process.kill(process.pid, 'SIGKILL')}}),
});
console.log('Klaar');
process.once('SIGTERM', () => void demo.stop().then(() => process.exit(0)));
