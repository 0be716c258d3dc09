/**
 * A random UUID (RFC 9562, version 4). Browsers keep `crypto.randomUUID` from pages
 * without https; random numbers they give everyone.
 */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${'89ab'[(bytes[8] ?? 0) % 4]}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
