/** `2,3 MB` or `120 kB`: the size of a file for people. */
export function grootte(bytes: number) {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
}
