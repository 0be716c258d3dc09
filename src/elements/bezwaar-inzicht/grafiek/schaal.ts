/** Maps values to pixels. */
export interface Schaal {
  readonly min: number;
  readonly max: number;
  /** Where a value stands. */
  op(value: number): number;
}

/** A straight scale from `[min, max]` to `[from, to]`; of one value all stands at `from`. */
export function schaal([min, max]: readonly [number, number], [from, to]: readonly [number, number]): Schaal {
  const span = max - min || 1;
  return {min, max, op: (value) => from + ((value - min) / span) * (to - from)};
}

/** Round marks from 0 to at least `highest`, about `count` of them: steps of 1, 2, 2.5 or 5 times a power of ten. */
export function streepjes(highest: number, count = 4): readonly number[] {
  if (!(highest > 0)) return [0, 1];
  const rough = highest / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5].find((each) => each * power >= rough - 1e-12) ?? 10);
  // Of counts and days no half marks below one.
  const whole = highest > 1 ? Math.max(step, 1) : step;
  return Array.from({length: Math.ceil(highest / whole - 1e-9) + 1}, (_, index) => Math.round(index * whole * 1e6) / 1e6);
}

/** Which of `total` labels fit side by side: every so many, the last one always. */
export function labels(total: number, width: number, each: number): readonly number[] {
  const fit = Math.max(1, Math.floor(width / each));
  const step = Math.max(1, Math.ceil(total / fit));
  return Array.from({length: total}, (_, index) => index).filter((index) => (total - 1 - index) % step === 0);
}

/** Runs of neighbours that are there; between them is a gap. */
export function stukken<T>(values: readonly (T | undefined)[]): readonly (readonly {readonly index: number; readonly value: T}[])[] {
  const runs: {index: number; value: T}[][] = [];
  values.forEach((value, index) => {
    if (value === undefined) return;
    const last = runs.at(-1);
    if (last && last.at(-1)?.index === index - 1) last.push({index, value});
    else runs.push([{index, value}]);
  });
  return runs;
}

/** A text that fits: cut with an ellipsis when it is longer than `chars`. */
export const inkorten = (text: string, chars: number): string => (text.length <= chars ? text : `${text.slice(0, Math.max(1, chars - 1)).trimEnd()}…`);
