import {createServer, connect, type AddressInfo, type Socket} from 'node:net';
import {once} from 'node:events';

/** Where a line breaks: before anything of the request is passed on, halfway its body, once all of it is passed on, when the answer comes, or halfway the answer. */
export type Plek = 'voor het verzoek' | 'midden in het verzoek' | 'na het verzoek' | 'voor het antwoord' | 'midden in het antwoord';

export const plekken: readonly Plek[] = ['voor het verzoek', 'midden in het verzoek', 'na het verzoek', 'voor het antwoord', 'midden in het antwoord'];

/** A bad line: passes TCP on to a port, and breaks it once where asked, on the next request. */
export class Lijn {
  private plek: Plek | undefined;
  private wanneer: (() => void) | undefined;
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((client) => this.pass(client));

  constructor(private readonly port: number) {}

  /** The address on this side. */
  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Breaks the next request; resolves when it did. */
  knip(plek: Plek): Promise<void> {
    this.plek = plek;
    return new Promise((resolve) => (this.wanneer = resolve));
  }

  /** Breaks everything that goes over it now. */
  breekAlles() {
    for (const socket of this.sockets) socket.destroy();
  }

  close() {
    this.server.close();
    this.breekAlles();
  }

  private pass(client: Socket) {
    const upstream = connect(this.port, '127.0.0.1');
    this.sockets.add(client);
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    const cut = () => {
      this.plek = undefined;
      end();
      this.wanneer?.();
    };
    /** The line is gone on the side of the browser, while what was sent still arrives. */
    const cutBehind = () => {
      upstream.removeAllListeners('data').resume();
      client.destroy();
      setTimeout(cut, 5);
    };
    let request = Buffer.alloc(0);
    client.on('data', (chunk) => {
      if (this.plek === 'voor het verzoek') return cut();
      if (this.plek !== 'midden in het verzoek' && this.plek !== 'na het verzoek') return void upstream.write(chunk);
      request = Buffer.concat([request, chunk]);
      const length = lengthOf(request, this.plek === 'na het verzoek' ? 1 : 0.5);
      if (length === undefined) return;
      client.pause();
      // What is passed on arrives before the line breaks: that is the point.
      upstream.write(request.subarray(0, length), () => (this.plek === 'na het verzoek' ? cutBehind() : setTimeout(cut, 10)));
    });
    upstream.on('data', (chunk) => {
      if (this.plek === 'voor het antwoord') return cut();
      if (this.plek !== 'midden in het antwoord') return void client.write(chunk);
      client.write(chunk.subarray(0, Math.ceil(chunk.length / 2)), () => setTimeout(cut, 10));
      upstream.pause();
    });
    client.on('error', () => undefined).on('close', () => {
      this.sockets.delete(client);
      if (this.plek !== 'na het verzoek') end();
    });
    upstream.on('error', end).on('close', end);
  }
}

/** How many bytes are the head and this share of the body, once that much is there; of a request without a body that share of its head. */
function lengthOf(request: Buffer, share: number): number | undefined {
  const head = request.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const length = Number(/content-length: *(\d+)/i.exec(request.toString('latin1', 0, head))?.[1] ?? 0);
  const wanted = length ? head + 4 + Math.floor(length * share) : Math.floor((head + 4) * share);
  return request.length >= wanted ? wanted : undefined;
}
