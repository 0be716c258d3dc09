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

/** 95 % interval for a mean (Student's t). Of fewer than two values, or of equal ones, there is none. */
export function gemiddeldeInterval(values: readonly number[]): Interval | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  if (variance === 0) return undefined;
  const half = student(n - 1) * Math.sqrt(variance / n);
  return {laag: mean - half, hoog: mean + half};
}

/** 97.5 % point of Student's t: good to two decimals from 5 degrees of freedom on (Abramowitz and Stegun 26.7.5), from a table below. */
export function student(freedom: number): number {
  const known = [12.706, 4.303, 3.182, 2.776][freedom - 1];
  if (known !== undefined) return known;
  const z = Z;
  const terms = [
    (z ** 3 + z) / 4, (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96, (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ];
  return z + terms.reduce((sum, term, index) => sum + term / freedom ** (index + 1), 0);
}
