import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize, sep} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Bestand {
  readonly body: Buffer;
  readonly etag: string;
  readonly encoded: Map<string, Buffer>;
}

/**
 * A folder as a web server: content type, ETag, brotli or gzip. Read again each time,
 * so that a new build shows at once; compressed once per content.
 */
export class StatischeMap {
  private readonly known = new Map<string, Bestand>();

  constructor(
    private readonly folder: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The file at `path` as an answer, or undefined when there is none below the folder. */
  async answer(path: string, request: Request): Promise<Response | undefined> {
    const file = join(this.folder, normalize(decodeURIComponent(path)));
    const type = TYPES[extname(file)];
    if (!file.startsWith(this.folder + sep) || !type) return undefined;
    const body = await readFile(file).catch(() => undefined);
    if (!body) return undefined;
    const found = this.remember(body);
    const headers = new Headers({...this.headers, 'Content-Type': type, ETag: found.etag, Vary: 'Accept-Encoding', 'X-Content-Type-Options': 'nosniff'});
    headers.set('Cache-Control', /-[\w-]{8,}\.js$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (request.headers.get('If-None-Match') === found.etag) return new Response(null, {status: 304, headers});
    return new Response(new Uint8Array(encode(found, request, headers)), {headers});
  }

  private remember(body: Buffer): Bestand {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const found = this.known.get(etag) ?? {body, etag, encoded: new Map<string, Buffer>()};
    this.known.set(etag, found);
    return found;
  }
}

/** The bytes in the smallest encoding that the browser takes; says so in `headers`. */
function encode({body, encoded}: Bestand, request: Request, headers: Headers): Buffer {
  const accepted = request.headers.get('Accept-Encoding') ?? '';
  const encoding = ['br', 'gzip'].find((name) => accepted.includes(name));
  if (!encoding) return body;
  headers.set('Content-Encoding', encoding);
  const ready = encoded.get(encoding) ?? (encoding === 'br' ? brotliCompressSync(body) : gzipSync(body));
  encoded.set(encoding, ready);
  return ready;
}
