import {createServer, type AddressInfo, type Socket} from 'node:net';

/** What the fake scanner does with a connection. `stil`: takes everything and never answers; `weg`: closes halfway; `te-groot`: as clamd past its StreamMaxLength. */
export type Gedrag = 'gewoon' | 'stil' | 'weg' | 'te-groot';

/** A clamd that speaks the real protocol and knows one virus: a file that holds the word ONVEILIG. */
export interface NepClamd {
  readonly address: {readonly host: string; readonly port: number};
  /** What it was shown, a file each. */
  readonly files: Buffer[];
  gedrag: Gedrag;
  readonly close: () => Promise<void>;
}

/** Starts it on a free port, or on `port` again. */
export async function nepClamd(port = 0): Promise<NepClamd> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    let held = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      held = Buffer.concat([held, data]);
      if (clamd.gedrag === 'weg' && held.length > 50) socket.destroy();
      else answer(clamd, socket, held);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const clamd: NepClamd = {
    address: {host: '127.0.0.1', port: (server.address() as AddressInfo).port}, files: [], gedrag: 'gewoon',
    close: () => new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    }),
  };
  return clamd;
}

function answer({files, gedrag}: NepClamd, socket: Socket, held: Buffer) {
  if (gedrag === 'stil') return;
  if (held.toString('latin1') === 'zPING\0') return socket.end('PONG\0');
  const command = 'zINSTREAM\0';
  if (held.length < command.length) return;
  if (!held.toString('latin1').startsWith(command)) return socket.end('UNKNOWN COMMAND\0');
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= held.length;) {
    const length = held.readUInt32BE(at);
    if (length === 0) {
      files.push(Buffer.concat(parts));
      if (gedrag === 'te-groot') return socket.end('INSTREAM size limit exceeded. ERROR\0');
      return socket.end(Buffer.concat(parts).includes('ONVEILIG') ? 'stream: Proef.Virus-1 FOUND\0' : 'stream: OK\0');
    }
    if (at + 4 + length > held.length) return;
    parts.push(held.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
}
