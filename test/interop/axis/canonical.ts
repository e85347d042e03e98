/**
 * What Axis says, without what differs from one run to the next: it writes the targets of references in the order of their
 * identity hashes, and numbers its prefixes and orders its declarations as it goes.
 */
export function canonical(envelope: string): string {
  const masked = envelope
    .replace(/(<ns\d+:stackTrace [^>]*>)[^<]*/, "$1(stack trace)")
    .replace(/(<ns\d+:hostname [^>]*>)[^<]*/, "$1(host name)");
  const [first = "", ...targets] = masked.split(/(?=<multiRef id="|<\/soapenv:Body>)/);
  return [first, ...targets.sort(byName)].map(renumberPrefixes).map(sortAttributes).join("\n");
}

/** Text, not numbers: any order will do, as long as it is the same. */
function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a !== b);
}

/** Numbers the prefixes of one part by where they stand in it. */
function renumberPrefixes(part: string): string {
  const names = new Map<string, string>();
  return part.replace(/\bns\d+(?=[:=])/g, (prefix) => {
    if (!names.has(prefix)) names.set(prefix, `p${names.size}`);
    return names.get(prefix) as string;
  });
}

function sortAttributes(part: string): string {
  return part.replace(/<([\w:.-]+)((?: [\w:.-]+="[^"]*")+)/g, (_, name: string, attributes: string) => {
    const list = attributes.match(/ [\w:.-]+="[^"]*"/g) ?? [];
    return `<${name}${list.sort(byName).join("")}`;
  });
}
