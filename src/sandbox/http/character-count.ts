/** How many bytes PHP's `mb_strlen` takes for one character, by the first of them, in well-formed UTF-8 and other bytes alike. */
function widthOf(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 1;
}

/** What PHP's `mb_strlen` makes of a body: the length that the operator's NuSOAP announces. */
export function countCharacters(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += widthOf(bytes[at] ?? 0)) count++;
  return count;
}
