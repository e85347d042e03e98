/** Where something stands in an answer, for an error to say. */
export interface Location {
  /** Counted from 1. */
  readonly line: number;
  /** The tags around it; all text and most attributes, which may be private, are left out. */
  readonly snippet: string;
}

/** How many characters on either side are shown. */
const reach = 80;

export function locate(text: string, position: number): Location {
  // An answer may be all line ends: they are counted, never gathered.
  let line = 1;
  for (let end = text.indexOf("\n"); end >= 0 && end < position; end = text.indexOf("\n", end + 1)) line++;
  return { line, snippet: markupOf(text.slice(Math.max(0, position - reach), position + reach)) };
}

/** The tags of a piece of XML, which may begin and end anywhere. */
function markupOf(piece: string): string {
  return piece.replace(/([^<]*)(<[^<>]*>?)?/g, (_, text: string, tag: string | undefined) => {
    const between = text.trim() === "" ? "" : "…";
    return between + (tag === undefined ? "" : tag.endsWith(">") ? withoutValues(tag) : cutTag(tag));
  });
}

/** A tag whose end is not shown may end in the middle of a value. */
function cutTag(tag: string): string {
  return `${/^<\/?[^\s/]*/.exec(tag)?.[0]}…`;
}

/** Only attributes that SOAP gives a meaning show their values. */
function withoutValues(tag: string): string {
  return tag.replace(/([^\s=]+)=(?:"[^"]*"|'[^']*')/g, (attribute, name: string) =>
    meaningful.test(name) ? attribute : `${name}="…"`,
  );
}

const meaningful = /(?:^|:)(?:type|nil|arrayType|offset|position|itemType|arraySize|href|ref|id|root)$/;
