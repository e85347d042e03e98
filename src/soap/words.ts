/** Texts of somebody else's, for people to read in a message. */

/** No more of it than anybody reads: a name that a hostile server makes up can be as long as its answer. */
export function shorten(text: string, longest = 100): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Its words on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
