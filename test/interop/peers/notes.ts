import type { Cell } from "./judge.ts";

/** A footnote to some cells. */
export interface Note {
  readonly text: string;
  /** Cases by client. All of these cells are right, or none is. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
  /** The client works differently, and what would be wrong counts as what it cannot do. */
  readonly excuses?: boolean;
}

function npm(...cases: readonly string[]): Note["cells"] {
  return { "node-soap": cases, "strong-soap": cases };
}

function byPosition(...cases: readonly string[]): Note["cells"] {
  return { "PHP, WSDL": cases, "PHP, no WSDL": cases, "SOAP::Lite": cases };
}

export const notes: readonly Note[] = [
  { text: "For the cells below, attributes were taken off and `item` was taken out.", cells: npm("plain_values") },
  { text: "Gives every value of an rpc/encoded answer as the text that came.", cells: { "strong-soap": ["number", "booleans"] } },
  { text: "The text that came, which Perl takes for 0.", cells: { "SOAP::Lite": ["empty_int"] } },
  {
    text: "By a `customDeserializer` that keeps the text, as its documentation shows; without one, a rounded number or a `Date`.",
    cells: { "node-soap": ["big_integer", "decimal", "dates"] },
  },
  { text: "The text or the items that came, for the caller to convert.", cells: npm("base64", "hex_binary", "apache_map") },
  { text: "No rows are `undefined`, one row is that row.", cells: npm("no_rows", "one_row", "nested_lists") },
  { text: "From then on every object of the process has one member more.", cells: npm("prototype_id") },
  {
    text: 'Told to read Latin-1 (`responseEncoding: "latin1"`, `encoding: "latin1"`); by default all is read as UTF-8, which gets the row of mislabelled UTF-8 right and this one wrong.',
    cells: npm("latin1"),
  },
  {
    text: "Succeeds with nothing.",
    cells: {
      "node-soap": ["empty_200"],
      "strong-soap": ["fault_outside_body", "cut_after_result", "cut_before_result", "html_200", "empty_200"],
      "PHP, WSDL": ["empty_200"],
      "PHP, no WSDL": ["empty_200"],
      "SOAP::Lite": ["fault_outside_body", "html_200"],
    },
  },
  {
    text: "Takes arguments by position, and does not look at names.",
    cells: byPosition("caller_order", "misspelt"),
    excuses: true,
  },
  { text: "The caller puts null in its place.", cells: byPosition("left_out") },
  {
    text: "Typed only where the caller writes the attribute `xsi:type` by hand, value for value.",
    cells: npm("typed_false", "typed_digits"),
  },
  { text: 'Sends 5000 for "5000 please".', cells: { "PHP, WSDL": ["text_for_int"] } },
  { text: "Knows no types without a WSDL.", cells: { "PHP, no WSDL": ["text_for_int"] }, excuses: true },
];

/** The numbers of a cell's footnotes. */
export function numbersOf(client: string, name: string): number[] {
  return notes.flatMap(({ cells }, i) => (cells[client]?.includes(name) ? [i + 1] : []));
}

/** What is wrong only because a client works differently is not held against it. */
export function excuse(client: string, name: string, cell: Cell): Cell {
  const isExcused = notes.some(({ excuses, cells }) => excuses && cells[client]?.includes(name));
  return isExcused && cell.verdict === "wrong" ? { ...cell, verdict: "cannot" } : cell;
}
