import {connect, type Socket} from 'node:net';

/** Where clamd listens. */
export type ClamdAddress = {readonly host: string; readonly port: number} | {readonly path: string};

/** What a scanner says of one file: `onbekend` when it did not answer, or could not look at all of it. */
export type ScanResult = {readonly uitkomst: 'schoon' | 'onbekend'} | {readonly uitkomst: 'besmet'; readonly naam: string};

/** One file on its way past a scanner. Never throws: a scanner that fails takes no upload with it. */
export interface Scan {
  /** Hands over bytes, and waits while the scanner is behind. */
  write(chunk: Uint8Array): Promise<void>;
  /** All bytes were handed over. */
  finish(): Promise<ScanResult>;
  /** There will be no more bytes: lets go. */
  stop(): void;
}

/** Looks for viruses. */
export interface Scanner {
  begin(): Scan;
  /** Whether it answers now. */
  answers(): Promise<boolean>;
}

/** How long (milliseconds) clamd may take to be reached, to take bytes in, and to judge at the end. */
export interface ClamdPatience {
  readonly reach: number;
  readonly take: number;
  readonly judge: number;
}

const PATIENCE: ClamdPatience = {reach: 2_000, take: 10_000, judge: 30_000};

/** `tcp://host:3310` (the port may be left out) or `unix:/path`; undefined when it is neither. */
export function clamdAddress(text: string): ClamdAddress | undefined {
  if (/^unix:\/./.test(text)) return {path: text.slice('unix:'.length).replace(/^\/\/\//, '/')};
  const {protocol, hostname, port, pathname} = URL.canParse(text) ? new URL(text) : {protocol: '', hostname: '', port: '', pathname: ''};
  return protocol === 'tcp:' && hostname !== '' && pathname.length <= 1 ? {host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310)} : undefined;
}

/** ClamAV's daemon, by its INSTREAM command: one connection per file, bytes pass through while they are stored. */
export class Clamd implements Scanner {
  constructor(private readonly address: ClamdAddress, private readonly patience = PATIENCE) {}

  begin(): Scan {
    return new Conversation(this.address, this.patience);
  }

  answers(): Promise<boolean> {
    return new Conversation(this.address, this.patience, 'zPING\0').reply().then((text) => text === 'PONG');
  }
}

class Conversation implements Scan {
  private readonly socket: Socket;
  private readonly closed: Promise<void>;
  private text = '';

  constructor(address: ClamdAddress, private readonly patience: ClamdPatience, command = 'zINSTREAM\0') {
    this.socket = connect(address);
    this.closed = new Promise((resolve) => this.socket.once('close', () => resolve()));
    // Told by the answer that stays away.
    this.socket.on('error', () => undefined);
    this.socket.on('data', (data: Buffer) => (this.text += data.toString('latin1')));
    const late = setTimeout(() => this.socket.destroy(), patience.reach);
    this.socket.once('connect', () => clearTimeout(late)).once('close', () => clearTimeout(late));
    this.socket.write(command);
  }

  async write(chunk: Uint8Array): Promise<void> {
    if (chunk.byteLength === 0 || this.socket.destroyed || !this.socket.writable) return;
    if (this.socket.write(Buffer.concat([length(chunk.byteLength), chunk]))) return;
    await this.within(this.patience.take, new Promise<void>((resolve) => this.socket.once('drain', resolve)));
  }

  async finish(): Promise<ScanResult> {
    if (this.socket.writable) this.socket.write(length(0));
    const text = await this.reply();
    const [, naam] = /^stream: (.+) FOUND$/.exec(text) ?? [];
    if (naam !== undefined) return {uitkomst: 'besmet', naam};
    return {uitkomst: text === 'stream: OK' ? 'schoon' : 'onbekend'};
  }

  stop(): void {
    this.socket.destroy();
  }

  /** What it answered, without the NUL behind it; empty when it did not. */
  async reply(): Promise<string> {
    const whole = new Promise<void>((resolve) => {
      if (this.text.includes('\0')) resolve();
      this.socket.on('data', () => this.text.includes('\0') && resolve());
    });
    await this.within(this.patience.judge, whole);
    this.socket.destroy();
    return this.text.split('\0')[0] ?? '';
  }

  /** Waits for `what` or the end of the connection, and ends it when that takes too long. */
  private async within(milliseconds: number, what: Promise<void>): Promise<void> {
    const late = setTimeout(() => this.socket.destroy(), milliseconds);
    await Promise.race([what, this.closed]);
    clearTimeout(late);
  }
}

/** Four bytes, most significant first, as INSTREAM has before every piece. */
function length(bytes: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(bytes);
  return four;
}

/** The same bytes, shown to a scanner as they pass. */
export async function* past(scan: Scan, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    await scan.write(chunk);
    yield chunk;
  }
}
