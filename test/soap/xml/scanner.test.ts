import { describe, expect, test } from "vitest";
import { END, EOF, Scanner, START, TEXT } from "../../../src/soap/xml/scanner.ts";

/** Everything a scanner comes upon, one line a token, and its failure as the last. */
function tokens(text: string): string[] {
  const scanner = new Scanner(text);
  const seen: string[] = [];
  for (;;) {
    switch (scanner.next()) {
      case START:
        seen.push(`<${scanner.localName()}>`);
        break;
      case END:
        seen.push("</>");
        break;
      case TEXT:
        seen.push(`${scanner.isCdata ? "cdata" : "text"} ${text.slice(scanner.tokenStart, scanner.textEnd)}`);
        break;
      case EOF:
        if (scanner.failure !== null)
          seen.push(`${scanner.failure.code} at ${scanner.failure.position}: ${scanner.failure.message}`);
        return seen;
    }
  }
}

/** The scanner, at the first start tag. */
function firstElement(text: string): Scanner {
  const scanner = new Scanner(text);
  expect(scanner.next()).toBe(START);
  return scanner;
}

describe("tokens", () => {
  test.each([
    ["an element", "<a></a>", ["<a>", "</>"]],
    ["an element closed in its own tag", "<a/>", ["<a>", "</>"]],
    ["one that has attributes", "<a b='1' c=\"2\" />", ["<a>", "</>"]],
    ["elements in one another", "<a><b/><b></b></a>", ["<a>", "<b>", "</>", "<b>", "</>", "</>"]],
    ["a prefix", "<x:a></x:a>", ["<a>", "</>"]],
    ["text", "<a> 5 &lt; 7 </a>", ["<a>", "text  5 &lt; 7 ", "</>"]],
    ["text after an element", "<a><b/>tail</a>", ["<a>", "<b>", "</>", "text tail", "</>"]],
    ["CDATA", "<a><![CDATA[5 < 7 ]] > &amp;]]></a>", ["<a>", "cdata 5 < 7 ]] > &amp;", "</>"]],
    ["empty CDATA", "<a><![CDATA[]]></a>", ["<a>", "cdata ", "</>"]],
    ["a comment, passed over", "<a>1<!-- <b> -->2</a>", ["<a>", "text 1", "text 2", "</>"]],
    ["a processing instruction, passed over", '<?xml version="1.0"?><a><?php echo 1 > 0 ?></a>', ["<a>", "</>"]],
    ["a closing tag with white space", "<a></a \r\n\t>", ["<a>", "</>"]],
    ["white space around an attribute's equals sign", "<a b = '1'\n\tc\n=\n'2'></a>", ["<a>", "</>"]],
    ["a greater-than sign in an attribute", '<a b="1>0">5</a>', ["<a>", "text 5", "</>"]],
    ["a name beyond ASCII", "<größe/>", ["<größe>", "</>"]],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe("texts that are cut off", () => {
  const whole = "<?xml version='1.0'?><x:a b='1'><!-- c --><![CDATA[ d ]]>e<f/></x:a >";

  test("every cut is told as one, and where", () => {
    for (let length = whole.indexOf("<x:a") + 1; length < whole.length; length++) {
      expect(tokens(whole.slice(0, length)).at(-1), whole.slice(0, length)).toBe(
        `truncated at ${length}: ends before it is whole`,
      );
    }
  });

  test("the whole is not told as cut", () => {
    expect(tokens(whole)).toEqual(["<a>", "cdata  d ", "text e", "<f>", "</>", "</>"]);
  });

  test.each([
    ["CDATA is what there is of it", "<a><![CDATA[12", "cdata 12"],
    ["text is what there is of it", "<a>12", "text 12"],
  ])("%s", (_, text, expected) => {
    expect(tokens(text)[1]).toBe(expected);
  });
});

describe("texts that are no XML", () => {
  test.each([
    ["a DTD", "<!DOCTYPE a []><a/>", "malformed at 0: holds a DTD, which SOAP does not allow (SOAP 1.1 §3)"],
    ["an entity's declaration", "<a><!ENTITY b 'c'></a>", "malformed at 3: holds a DTD, which SOAP does not allow (SOAP 1.1 §3)"],
    ["another element's end tag", "<a><b></a></b>", "malformed at 6: does not close <b> where it should"],
    ["another element's end tag that is cut off", "<ab></ax", "malformed at 4: does not close <ab> where it should"],
    ["an end tag of a longer name", "<a></ab>", "malformed at 3: does not close <a> where it should"],
    ["another prefix at the end", "<x:a></y:a>", "malformed at 5: does not close <x:a> where it should"],
    ["an end tag too many", "<a></a></a>", "malformed at 7: closes an element that is not open"],
    ["a bare less-than sign", "<a>5 < 7</a>", 'malformed at 5: has a "<" that begins no tag'],
    ["an attribute without quotes", "<a b=1></a>", "malformed at 3: has something in a tag that is no attribute"],
    ["an attribute without a value", "<a b></a>", "malformed at 3: has something in a tag that is no attribute"],
    ["an attribute without a name", "<a ='1'></a>", "malformed at 3: has something in a tag that is no attribute"],
    ["attributes without a space", "<a b='1'c='2'></a>", "malformed at 8: has something in a tag that is no attribute"],
    ["an attribute twice", "<a b='1' b='2'></a>", "malformed at 9: has an element with the same attribute twice"],
    ["a slash inside a tag", "<a / b='1'></a>", "malformed at 3: has something in a tag that is no attribute"],
  ])("%s", (_, text, expected) => {
    expect(tokens(text).at(-1)).toBe(expected);
  });

  test("nothing comes after a failure", () => {
    const scanner = new Scanner("<a><!DOCTYPE b><c/></a>");
    expect([scanner.next(), scanner.next(), scanner.next()]).toEqual([START, EOF, EOF]);
  });
});

describe("attributes that were read before", () => {
  const read = (attributes: string) => {
    const scanner = firstElement(`<a${attributes}>`);
    return [scanner.attributes.list.map(({ local, value }) => `${local}=${value}`).join(), scanner.isSelfClosed];
  };

  test("are not taken for others of their length", () => {
    for (const turn of [1, 2]) {
      expect(read(" x='1'"), `turn ${turn}`).toEqual(["x=1", false]);
      expect(read(" y='1'")).toEqual(["y=1", false]);
      expect(read(" y='1'/")).toEqual(["y=1", true]);
      expect(read(" yy='1'")).toEqual(["yy=1", false]);
      expect(read("/")).toEqual(["", true]);
      expect(read("")).toEqual(["", false]);
    }
  });

  test("are read again where there were too many others in between", () => {
    for (const turn of [1, 2]) {
      for (let number = 0; number < 2000; number++) {
        const name = `a${"b".repeat(number)}`;
        expect(read(` ${name}='${number}'`), `turn ${turn}`).toEqual([`${name}=${number}`, false]);
      }
    }
  });
});

describe("bounds", () => {
  const withAttributes = (count: number) => `<a ${Array.from({ length: count }, (_, index) => `b${index}='1'`).join(" ")}/>`;

  test("an element may have 1,000 attributes, and no more", () => {
    expect(tokens(withAttributes(1000))).toEqual(["<a>", "</>"]);
    expect(tokens(withAttributes(1001)).at(-1)).toMatch(/^too-large at \d+: has an element with more than 1000 attributes$/);
  });

  test("100,000 elements inside one another need no stack", () => {
    const depth = 100_000;
    expect(tokens("<a>".repeat(depth) + "</a>".repeat(depth))).toHaveLength(2 * depth);
  });
});

/** Accepts one namespace. */
const is = (wanted: string) => (uri: string | undefined) => uri === wanted;

describe("namespaces", () => {
  test.each([
    ["a prefix", '<x:a xmlns:x="urn:1"/>', "urn:1"],
    ["the default", '<a xmlns="urn:1"/>', "urn:1"],
    ["none", "<a/>", ""],
    ["the default, taken back", '<a xmlns=""/>', ""],
    ["a prefix that was not declared", "<x:a/>", ""],
  ])("%s", (_, text, expected) => {
    expect(firstElement(text).namespace()).toBe(expected);
  });

  test("a declaration holds inside its element, covers outer ones, and ends with it", () => {
    const scanner = new Scanner('<x:a xmlns:x="urn:1"><x:b xmlns:x="urn:2"><x:c/></x:b><x:d/></x:a>');
    const seen: string[] = [];
    for (let token = scanner.next(); token !== EOF; token = scanner.next()) {
      if (token === START) seen.push(`${scanner.localName()} ${scanner.namespace()}`);
    }
    expect(seen).toEqual(["a urn:1", "b urn:2", "c urn:2", "d urn:1"]);
  });

  test("attributes are found by namespace and local name, whatever their prefix", () => {
    const scanner = firstElement('<a xmlns:p="urn:1" xmlns:q="urn:2" q:type="second" p:type="first" type="none" xmlns="urn:1"/>');
    expect(scanner.attribute(is("urn:1"), "type")).toBe("first");
    expect(scanner.attribute(is("urn:2"), "type")).toBe("second");
    expect(scanner.attribute(is(""), "type")).toBe("none");
    expect(scanner.attribute(is("urn:3"), "type")).toBeUndefined();
    expect(scanner.attribute(is("urn:1"), "typ")).toBeUndefined();
  });

  test("attributes are those of the last start tag", () => {
    const scanner = firstElement("<a b='1'><c d='2'/></a>");
    scanner.next();
    expect(scanner.attribute(is(""), "b")).toBeUndefined();
    expect(scanner.attribute(is(""), "d")).toBe("2");
  });
});
