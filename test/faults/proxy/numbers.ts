/** An order's number as an address, `10.x.y.z`: every request holds one, as the `ip` or as the user's name. */
export function addressOf(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
}

/** The number of the order that a text is about. */
export function numberIn(text: string): number {
  const [, ...bytes] = /\b10\.(\d+)\.(\d+)\.(\d+)\b/.exec(text) ?? [];
  return bytes.reduce((number, byte) => number * 256 + Number(byte), 0);
}
