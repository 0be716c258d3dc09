/** Encrypted data as it lies in IndexedDB. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** A key that never leaves the browser: scripts can use it but not read it, and it goes when the draft goes. */
export const makeKey = () =>
  crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);

/** Encrypts with a fresh nonce. */
export async function seal(key: CryptoKey, plain: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return {iv, bytes: await crypto.subtle.encrypt({name: 'AES-GCM', iv}, key, plain)};
}

/** The reverse of {@link seal}; rejects when a byte was changed or the key is another. */
export const unseal = (key: CryptoKey, {iv, bytes}: Sealed) =>
  crypto.subtle.decrypt({name: 'AES-GCM', iv}, key, bytes);
