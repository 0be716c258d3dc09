/** Saved under this name and never shown, unless it may be `inline`. RFC 6266: a plain name for old programs, the real one in UTF-8 (RFC 8187). Nothing in a name can end the header. */
export function disposition(naam: string, how: 'attachment' | 'inline' = 'attachment'): string {
  const ascii = naam.replace(/[^\w. -]/g, '_');
  const utf8 = encodeURIComponent(naam).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}
