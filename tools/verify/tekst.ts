/** UTF-8 to the byte: damaged bytes give an empty text, for a replacement character would hide which they were. */
export function decode(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : '';
}

/** A heading with its points; nothing when there are none. */
export function section(title: string, points: readonly string[]): readonly string[] {
  return points.length ? [`${title}:`, ...points.map((point) => `  - ${point}`), ''] : [];
}
