/** An envelope with a line and an indent for every element that holds others. The text of the others stays as it is. */
export function indentXml(xml: string): string[] {
  const lines: string[] = [];
  const open: string[] = [];
  const put = (text: string) => lines.push("  ".repeat(open.length) + text);
  for (const [markup] of xml.matchAll(/<[^/?!][^>]*(?<!\/)>[^<]*<\/[^>]*>|<[^>]*>/g)) {
    if (markup.startsWith("</")) {
      open.pop();
      put(markup);
    } else {
      put(markup);
      const isStart = !/^<[?!]|\/>$|<\/[^>]*>$/.test(markup);
      if (isStart) open.push(markup);
    }
  }
  return lines;
}
