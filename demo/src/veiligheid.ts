/** What a page may load, by CSP directive; `self` means its own origin. */
export interface Toegang {
  /** Where scripts come from. */
  readonly scripts: string;
  /** Which backends the elements may call. */
  readonly verbindingen: string;
}

/**
 * The headers of a page that trusts nothing it does not need. The elements add
 * exactly three things to `default-src 'none'`: their script, their endpoint,
 * and the Trusted Types policy of Lit. They bring no style sheet (constructed sheets
 * need no permission); `style-src`, `img-src` and `form-action` are for the page itself.
 */
export function strictHeaders({scripts, verbindingen}: Toegang): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    `connect-src ${verbindingen}`,
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}
