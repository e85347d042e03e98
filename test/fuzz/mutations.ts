import type { Random } from "./random.ts";

/** Changes an answer, held as one character a byte, into another that may be broken in any way. */
export type Mutation = (text: string, random: Random, other: string) => string;

/** Where a piece of a text begins and ends. */
type Span = readonly [start: number, end: number];

const encoding = 'xmlns:q="http://schemas.xmlsoap.org/soap/encoding/"';
const encoding12 = 'xmlns:q="http://www.w3.org/2003/05/soap-encoding"';
const instance = 'xmlns:p="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema"';
const names = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "length",
  "then",
  "0",
  "id0",
  "ref1",
  "a",
  "x".repeat(5000),
];
const numbers = [
  "0",
  "1",
  "2",
  "3",
  "-1",
  "7",
  "99",
  "4294967296",
  "9007199254740993",
  "999999999999999",
  "1e9",
  "*",
  "",
  "x",
  "1.5",
];
const types = ["int", "string", "long", "boolean", "base64Binary", "hexBinary", "double", "decimal", "anyType", "QName", "nope"];

/** Attributes that mean something, some of them with namespaces of their own. */
const attributes: ((random: Random) => string)[] = [
  (random) => `href="#${random.pick(names)}"`,
  (random) => `id="${random.pick(names)}"`,
  (random) => `${encoding12} q:ref="${random.pick(["", "#"])}${random.pick(names)}"`,
  (random) => `${encoding12} q:id="${random.pick(names)}"`,
  () => 'href="http://127.0.0.1/"',
  (random) => `${encoding} q:root="${random.below(2)}"`,
  (random) =>
    `${encoding} q:arrayType="${random.pick(["x:int", "x:string[]", "x:anyType[,][]", "nope", ""])}${brackets(random)}"`,
  (random) => `${encoding} q:position="${brackets(random)}"`,
  (random) => `${encoding} q:arrayType="x:int${brackets(random)}" q:offset="${brackets(random)}"`,
  (random) => `${encoding12} q:itemType="x:int" q:arraySize="${random.pick(numbers)} ${random.pick(numbers)}"`,
  (random) => `${instance} p:type="x:${random.pick(types)}"`,
  (random) => `${instance} p:type="${random.pick(["nowhere:int", "x:", ":", "", "x:int:x", ...names])}"`,
  () => `${encoding} ${instance} p:type="q:Array"`,
  () => `${instance} xmlns:m="http://xml.apache.org/xml-soap" p:type="m:Map"`,
  (random) => `${instance} p:nil="${random.pick(["true", "1", "false", "0", "", " true "])}"`,
  (random) => `xmlns="${random.pick(["", "urn:x", "http://schemas.xmlsoap.org/soap/envelope/"])}"`,
  (random) => `xmlns:${random.pick(["xsd", "xsi", "SOAP-ENC", "SOAP-ENV", "xml", "ns1"])}="${random.pick(["", "urn:x"])}"`,
  (random) => `${random.pick(names)}="${random.pick(names)}"`,
  () => Array.from({ length: 50 }, (_, index) => `a${index}=""`).join(" "),
];

function brackets(random: Random, dimensions = 1 + random.below(3)): string {
  const sizes = Array.from({ length: dimensions }, () => random.pick(numbers));
  return `[${sizes.join(",")}]`;
}

/** Pieces of well-formed XML. */
const gentleTokens: ((random: Random) => string)[] = [
  (random) => random.pick(numbers),
  (random) =>
    random.pick([
      "true",
      "NaN",
      "INF",
      "2026-11-22",
      " ",
      "AP8=",
      "x".repeat(2000),
      "Z\u00c3\u00ab",
      "&#233;",
      "<![CDATA[<]]>",
      "<!-- -->",
    ]),
  (random) => `<item><key>${random.pick(names)}</key><value>1</value></item>`,
  (random) => `<x ${random.pick(attributes)(random)}>1</x>`,
  (random) => `<x ${random.pick(attributes)(random)}><y ${random.pick(attributes)(random)}/><y>2</y></x>`,
  (random) => `<multiRef id="${random.pick(names)}" ${encoding} q:root="0">${random.pick(numbers)}</multiRef>`,
  function arrayWithPlaces(random) {
    const dimensions = 1 + random.below(3);
    const place = () => brackets(random, random.oneIn(8) ? 2 : dimensions);
    const item = () => `<i${random.oneIn(2) ? "" : ` q:position="${place()}"`}>${random.pick(numbers)}</i>`;
    const offset = random.oneIn(2) ? "" : ` q:offset="${place()}"`;
    return `<x ${encoding} q:arrayType="x:int${place()}"${offset}>${item()}${item()}${item()}</x>`;
  },
  function objectsInOneAnother(random) {
    const ids = ["a", "b", "c"];
    const node = (id: string) => `<n id="${id}"><x href="#${random.pick(ids)}"/><y href="#${random.pick(ids)}"/></n>`;
    return ids.map(node).join("");
  },
];

/** Pieces of XML and of what is none. */
const tokens: ((random: Random) => string)[] = [
  (random) =>
    random.pick([
      "<",
      ">",
      "&",
      "'",
      '"',
      "/",
      "=",
      "\u0000",
      "\u00ff",
      "\u00c3",
      "</",
      "/>",
      "<>",
      "</>",
      "< a>",
      "]]>",
      "-->",
      "?>",
      "&;",
    ]),
  (random) => random.pick(["<!--", "<![CDATA[", "<?", "<!", "<!D", "<![", "<!-", "<?xml version='1.0' encoding='utf-16'?>"]),
  () => "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d SYSTEM 'file:///etc/hostname'>]>",
  (random) =>
    `&${random.pick(["#x0", "#0", "#xD800", "#xDC00", "#x110000", "#99999999999", "#xFFFE", "nbsp", "b", "amp", "lt", "#38"])};`,
  (random) => `<${random.pick(names)}>`,
  (random) => `</${random.pick(names)}>`,
  (random) => `<${random.pick(names)}/>`,
  (random) => "<a>".repeat(1 + random.below(400)),
  (random) => `${"<a>".repeat(300)}${"</a>".repeat(random.below(301))}`,
  (random) => "9".repeat(1 + random.below(6000)),
  (random) => "& ".repeat(random.below(2000)),
  () => "<br />\n<b>Warning</b>:  Undefined variable $x in <b>/a.php</b> on line <b>1</b><br />\n",
  () => "<s:Fault xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Code><s:Value>s:Sender</s:Value></s:Code></s:Fault>",
  () => "<faultcode/><faultstring>x</faultstring>",
  () => "<r:result xmlns:r='http://www.w3.org/2003/05/soap-rpc'>return</r:result>",
];

/** A place between two characters; mostly between two tags, where more is still read afterwards. */
function placeIn(text: string, random: Random): number {
  const place = random.below(text.length + 1);
  if (random.oneIn(3)) return place;
  const next = text.indexOf("<", place);
  return next < 0 ? place : next;
}

/** A piece of up to 200 characters. */
function pieceOf(text: string, random: Random): Span {
  const start = placeIn(text, random);
  return [start, Math.min(text.length, start + 1 + random.below(random.pick([1, 8, 200])))];
}

/** A tag, or a piece where there is none. */
function tagIn(text: string, random: Random): Span {
  const start = text.indexOf("<", random.below(text.length + 1));
  const end = text.indexOf(">", start);
  return start < 0 || end < 0 ? pieceOf(text, random) : [start, end + 1];
}

/** An element, start tag to end tag, as far as a glance can tell; or a tag. */
function elementIn(text: string, random: Random): Span {
  const [start, end] = tagIn(text, random);
  const name = /^<([\w:.-]+)/.exec(text.slice(start, end))?.[1];
  if (name === undefined || text.charAt(end - 2) === "/") return [start, end];
  const close = text.indexOf(`</${name}>`, end);
  return close < 0 ? [start, end] : [start, close + name.length + 3];
}

const replace = (text: string, [start, end]: Span, by: string) => text.slice(0, start) + by + text.slice(end);
const insert = (text: string, at: number, piece: string) => replace(text, [at, at], piece);

/** Puts the second of two pieces where the first is, and the first where the second is. */
function swap(text: string, one: Span, another: Span): string {
  const [first, second] = one[0] <= another[0] ? [one, another] : [another, one];
  if (second[0] < first[1]) return text;
  const between = text.slice(first[1], second[0]);
  return replace(text, [first[0], second[1]], text.slice(...second) + between + text.slice(...first));
}

/** The bounds of a value of an attribute, without its quotes. */
function attributeValueIn(text: string, random: Random): Span | undefined {
  const open = text.indexOf('="', random.below(text.length + 1));
  const close = text.indexOf('"', open + 2);
  return open < 0 || close < 0 ? undefined : [open + 2, close];
}

/** The bounds of a text between two tags. */
function contentIn(text: string, random: Random): Span | undefined {
  const open = text.indexOf(">", random.below(text.length + 1));
  const close = text.indexOf("<", open);
  return open < 0 || close < 0 ? undefined : [open + 1, close];
}

/** Faults that mostly leave the XML well-formed, so that what it says is read on. */
export const gentleMutations: readonly Mutation[] = [
  (text, random) => replace(text, elementIn(text, random), ""),
  function duplicateElement(text, random) {
    const element = elementIn(text, random);
    return insert(text, element[1], text.slice(...element).repeat(1 + random.below(3)));
  },
  function moveElement(text, random) {
    const element = elementIn(text, random);
    const rest = replace(text, element, "");
    return insert(rest, placeIn(rest, random), text.slice(...element));
  },
  (text, random) => swap(text, elementIn(text, random), elementIn(text, random)),
  addAttribute,
  addAttribute,
  addAttribute,
  function removeAttribute(text, random) {
    const attribute = /\s[\w:.-]+="[^"]*"/g;
    attribute.lastIndex = random.below(text.length + 1);
    const found = attribute.exec(text);
    return found === null ? text : replace(text, [found.index, attribute.lastIndex], "");
  },
  function changeAttribute(text, random) {
    const span = attributeValueIn(text, random);
    const values = [...names, ...numbers, brackets(random), "xsd:int", "true", "#id0"];
    return span === undefined ? text : replace(text, span, random.pick(values));
  },
  changeContent,
  changeContent,
  function renameElement(text, random) {
    const [start, end] = elementIn(text, random);
    const element = text.slice(start, end);
    const old = /^<([\w:.-]+)/.exec(element)?.[1];
    return old === undefined ? text : replace(text, [start, end], element.replaceAll(old, random.pick(names)));
  },
  function transplant(text, random, other) {
    return insert(text, placeIn(text, random), other.slice(...elementIn(other, random)));
  },
];

/** Faults that mostly do not. */
export const roughMutations: readonly Mutation[] = [
  function flipBits(text, random) {
    const at = random.below(text.length + 1);
    return replace(text, [at, at + 1], String.fromCharCode((text.charCodeAt(at) ^ (1 << random.below(8))) & 0xff));
  },
  function otherByte(text, random) {
    const at = random.below(text.length + 1);
    return replace(text, [at, at + 1], String.fromCharCode(random.below(256)));
  },
  (text, random) => replace(text, pieceOf(text, random), ""),
  (text, random) => replace(text, tagIn(text, random), ""),
  function duplicatePiece(text, random) {
    const piece = pieceOf(text, random);
    return insert(text, piece[1], text.slice(...piece));
  },
  (text, random) => swap(text, tagIn(text, random), tagIn(text, random)),
  (text, random) => insert(text, placeIn(text, random), random.pick(tokens)(random)),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  function splice(text, random, other) {
    return text.slice(0, placeIn(text, random)) + other.slice(placeIn(other, random));
  },
];

function addAttribute(text: string, random: Random): string {
  const name = /<[\w:.-]+/g;
  name.lastIndex = random.below(text.length + 1);
  return name.exec(text) === null ? text : insert(text, name.lastIndex, ` ${random.pick(attributes)(random)}`);
}

function changeContent(text: string, random: Random): string {
  const span = contentIn(text, random);
  return span === undefined ? text : replace(text, span, random.pick(random.oneIn(2) ? gentleTokens : tokens)(random));
}
