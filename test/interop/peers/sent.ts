import { XMLParser } from "fast-xml-parser";

/** A request as the server had it. */
export interface Request {
  readonly operation: string;
  readonly contentType: string;
  readonly body: Buffer;
}

/** One parameter of a request, as a parser that is nobody's reads it. */
export interface Parameter {
  readonly name: string;
  /** `{namespace}name` of its `xsi:type`; blank where it has none. */
  readonly type: string;
  readonly text: string;
}

/** What a call sent. */
export interface Sent {
  readonly parameters: readonly Parameter[];
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true, // numeric references among them
});

/** Reads the parameters of a request in the order in which they were sent. */
export function readSent({ body }: Request): Sent {
  const prefixes: Record<string, string> = {};
  const text = body.toString("utf8").replace(/\r\n?/g, "\n"); // XML 1.0 §2.11, which this parser leaves out
  const envelope = childrenOf(parser.parse(text) as Node[], prefixes).find(({ name }) => name === "Envelope");
  const content = childrenOf(envelope?.content ?? [], prefixes).find(({ name }) => name === "Body");
  const [wrapper] = childrenOf(content?.content ?? [], prefixes);
  const parameters = childrenOf(wrapper?.content ?? [], prefixes).map(({ name, attributes, content }) => ({
    name,
    type: expand(attributes["xsi:type"] ?? "", prefixes),
    text: content.map((child) => String(child["#text"] ?? "")).join(""),
  }));
  return { parameters };
}

function childrenOf(nodes: readonly Node[], prefixes: Record<string, string>) {
  return nodes.flatMap((node) => {
    const tag = Object.keys(node).find((key) => key !== ":@" && key !== "#text" && !key.startsWith("?"));
    if (tag === undefined) return [];
    const attributes = (node[":@"] ?? {}) as Record<string, string>;
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("xmlns:")) prefixes[name.slice("xmlns:".length)] = value;
    }
    return [{ name: tag.replace(/^.*:/, ""), attributes, content: node[tag] as Node[] }];
  });
}

function expand(name: string, prefixes: Readonly<Record<string, string>>): string {
  const [prefix = "", local] = name.split(":");
  return local === undefined ? name : `{${prefixes[prefix] ?? ""}}${local}`;
}
