/** 97.5 % point of the standard normal distribution. */
const Z = 1.959964;

/** A value with the interval in which it lies with 95 % confidence. */
export interface Interval {
  readonly laag: number;
  readonly hoog: number;
}

/** Wilson's interval for a share of `teller` in `noemer` (E.B. Wilson, JASA 22, 1927). Of nothing anything can be true: 0 to 1. */
export function wilson(teller: number, noemer: number): Interval {
  if (noemer === 0) return {laag: 0, hoog: 1};
  const share = teller / noemer;
  const middle = share + Z ** 2 / (2 * noemer);
  const half = Z * Math.sqrt((share * (1 - share)) / noemer + Z ** 2 / (4 * noemer ** 2));
  const whole = 1 + Z ** 2 / noemer;
  return {laag: Math.max(0, (middle - half) / whole), hoog: Math.min(1, (middle + half) / whole)};
}

/** Newcombe's interval for the difference of two independent shares, a - b (R.G. Newcombe, Statistics in Medicine 17, 1998, method 10). */
export function newcombe(a: {readonly teller: number; readonly noemer: number}, b: {readonly teller: number; readonly noemer: number}): Interval & {readonly verschil: number} {
  const [p, q] = [a.noemer ? a.teller / a.noemer : 0, b.noemer ? b.teller / b.noemer : 0];
  const [u, v] = [wilson(a.teller, a.noemer), wilson(b.teller, b.noemer)];
  const verschil = p - q;
  return {
    verschil,
    laag: verschil - Math.sqrt((p - u.laag) ** 2 + (v.hoog - q) ** 2),
    hoog: verschil + Math.sqrt((u.hoog - p) ** 2 + (q - v.laag) ** 2),
  };
}

/** A quantile of values in ascending order by linear interpolation (Hyndman and Fan, type 7). Undefined of nothing. */
export function kwantiel(sorted: readonly number[], part: number): number | undefined {
  if (!sorted.length) return undefined;
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  const [low = 0, high = low] = [sorted[below], sorted[below + 1]];
  return low + (high - low) * (place - below);
}

/**
 * Interval for a median by order statistics (binomial, normal approximation; Conover, Practical Nonparametric Statistics 3.2). Of fewer
 * than six values no such interval has 95 %: undefined.
 */
export function mediaanInterval(sorted: readonly number[]): Interval | undefined {
  const n = sorted.length;
  if (n < 6) return undefined;
  const half = (Z * Math.sqrt(n)) / 2;
  const low = Math.max(1, Math.floor(n / 2 - half));
  const high = Math.min(n, Math.ceil(1 + n / 2 + half));
  return {laag: sorted[low - 1] ?? 0, hoog: sorted[high - 1] ?? 0};
}
