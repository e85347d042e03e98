/** A power of a size, fitted by least squares to logarithms. */
export interface Fit {
  /** 1 where twice the size takes twice as much, 2 where it takes four times as much. */
  readonly exponent: number;
  /** How much of the differences the fit explains, from 0 to 1. */
  readonly r2: number;
}

export function fitPower(points: readonly (readonly [size: number, value: number])[]): Fit {
  const logs = points.map(([size, value]) => [Math.log(size), Math.log(value)] as const);
  const meanX = mean(logs.map(([x]) => x));
  const meanY = mean(logs.map(([, y]) => y));
  const xy = sum(logs.map(([x, y]) => (x - meanX) * (y - meanY)));
  const xx = sum(logs.map(([x]) => (x - meanX) ** 2));
  const yy = sum(logs.map(([, y]) => (y - meanY) ** 2));
  return { exponent: xy / xx, r2: xy ** 2 / (xx * yy) };
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
