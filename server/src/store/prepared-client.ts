import {createHash} from 'node:crypto';
import pg from 'pg';

const names = new Map<string, string>();

/** Names a statement after its text: the same text is parsed and planned once per connection. */
function nameOf(text: string): string {
  const known = names.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, known);
  return known;
}

/**
 * A connection that prepares every statement with parameters. Texts are few, because none is put together from input.
 * A pooler in between must know prepared statements (PgBouncer from 1.21).
 */
export class PreparedClient extends pg.Client {
  override query(...args: unknown[]): never {
    const [text, values, ...rest] = args;
    const isPlain = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const prepared = isPlain ? [{name: nameOf(text), text, values: values as unknown[]}, ...rest] : args;
    // pg declares eight overloads of one function; all of them end here.
    return (super.query as (...all: unknown[]) => never).apply(this, prepared);
  }
}
