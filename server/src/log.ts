import {pino, type DestinationStream, type Logger} from 'pino';

/**
 * The log. Routes already log no query, body or header; the redaction is the second lock, for whoever logs an object whole.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const secret = ['bsn', 'naam', 'token', 'secret', 'cookie', 'authorization', 'verifier', 'code_verifier', 'inhoud', 'bezwaarschrift'];
  return pino({
    level,
    base: null,
    redact: {paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[weg]'},
  }, ...(destination ? [destination] : []));
}
