import {createLog} from '../../../server/src/log.js';
import {smtpMailer} from '../../../server/src/mail/mailer.js';
import {openBackend} from '../../../server/src/open.js';
import {Post} from '../../../server/src/services/post.js';
import {gemeentenFolder} from './opstelling.js';

/** Sends the notices as a process of its own, which dies by SIGKILL once the mail server took one: nothing is written down. */
const {DATA_DIR = '', DATABASE_URL, SMTP = ''} = process.env;
const {backend} = await openBackend(
  {dataDir: DATA_DIR, ...(DATABASE_URL && {databaseUrl: DATABASE_URL}), gemeenten: gemeentenFolder, inlog: {}, logLevel: 'silent'},
  {log: createLog('silent'), faults: {onMailed: () => void process.kill(process.pid, 'SIGKILL')}},
);
await new Post(backend, smtpMailer({smtpUrl: SMTP, van: 'bericht@lindeveld.example'})).verstuur();
