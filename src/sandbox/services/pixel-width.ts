/** Widths in pixels at 12 pixels of Helvetica; what is in none of them, a digit or a lower-case letter mostly, is 7 wide. */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [3, " !'.,:;/\\|Iijlft[]"],
  [4, '"()-`r{}'],
  [6, "Jcksvxyz^"],
  [8, "BEKPSVXY&"],
  [9, "CDHNRUw"],
  [10, "GOQm"],
  [11, "MW%"],
  [12, "@"],
];

const widthOf: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

/** How wide a text is, about: the service's three published samples come out right. */
export function pixelWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (widthOf.get(character) ?? 7), 0);
}
