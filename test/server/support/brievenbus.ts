import type {AddressInfo} from 'node:net';
import {SMTPServer} from 'smtp-server';

/** A mail as it arrived. */
export interface Ontvangen {
  readonly aan: readonly string[];
  readonly ruw: string;
  readonly messageId: string;
}

/** A mail server of the tests, in this process. What it does with the next mails stands in `next`; else it takes them. */
export interface Brievenbus {
  readonly url: string;
  readonly mails: Ontvangen[];
  readonly next: ('weiger' | 'weiger-adres' | 'sterf' | 'neem-en-sterf')[];
  readonly close: () => Promise<void>;
}

/** `weiger`: 451 after the text. `weiger-adres`: 550 at the address. `sterf`: breaks off halfway the text. `neem-en-sterf`: keeps the mail and breaks off before saying so. */
export async function openBrievenbus(): Promise<Brievenbus> {
  const mails: Ontvangen[] = [];
  const next: Brievenbus['next'] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
    onRcptTo(address, _session, done) {
      if (next[0] !== 'weiger-adres') return done();
      next.shift();
      done(Object.assign(new Error(`No such person ${address.address}`), {responseCode: 550}));
    },
    onData(stream, session, done) {
      const what = next.shift();
      const chunks: Buffer[] = [];
      const hangUp = () => {
        for (const connection of server.connections) (connection as unknown as {close(): void}).close();
      };
      if (what === 'sterf') return void stream.once('data', hangUp).on('error', () => undefined);
      stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        if (what === 'weiger') return done(Object.assign(new Error('Try later'), {responseCode: 451}));
        const ruw = Buffer.concat(chunks).toString('utf8');
        mails.push({ruw, aan: session.envelope.rcptTo.map(({address}) => address), messageId: /^Message-ID:\s*(<[^>]+>)/mi.exec(ruw)?.[1] ?? ''});
        if (what === 'neem-en-sterf') return hangUp();
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.server.address() as AddressInfo;
  return {url: `smtp://127.0.0.1:${port}`, mails, next, close: () => new Promise((resolve) => server.close(() => resolve()))};
}
