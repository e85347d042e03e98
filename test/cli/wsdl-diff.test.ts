import { expect, test } from "vitest";
import { compareServices } from "../../src/cli/wsdl/compare.ts";
import { readService } from "../../src/cli/wsdl/read.ts";
import { catalogue } from "../../src/interserver/catalogue.ts";
import { writeWsdl } from "../../src/sandbox/nusoap/wsdl.ts";

const address = "https://my.interserver.net/api.php";
const original = writeWsdl(catalogue, address);

function service(text: string) {
  return readService({ bytes: Buffer.from(text, "latin1"), contentType: "text/xml; charset=ISO-8859-1" });
}

/** The differences between the catalogue and a WSDL, one line each. */
function differences(text: string): string[] {
  return compareServices(service(original), service(text)).map(({ change, what, of, name, before, after }) =>
    [change, what, of, name, before, after].filter((part) => part !== "").join(" | "),
  );
}

/** The original with one place changed. */
function edited(...edits: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    const changed = text.replace(from, to);
    expect(changed, `nothing was changed by ${from}`).not.toBe(text);
    return changed;
  }, original);
}

const request = '<message name="api_buy_licenseRequest">';
const typePart = '  <part name="type" type="xsd:int" />';
const [, orderedParts = ""] = original.split(request);
const parts = orderedParts.slice(1, orderedParts.indexOf("</message>"));

/** The original with other parameters for `api_buy_license`. */
function withParts(list: string): string {
  return edited([parts, list]);
}

const newOperation = [
  [
    "</types>",
    '</types><message name="nR"><part name="sid" type="xsd:string"/><part name="id" type="xsd:int"/></message><message name="nA"><part name="return" type="xsd:boolean"/></message>',
  ],
  ["</portType>", '<operation name="api_new"><input message="tns:nR"/><output message="tns:nA"/></operation></portType>'],
  [
    "</binding>",
    '<operation name="api_new"><soap:operation soapAction="urn:myapi#api_new" style="rpc"/><input><soap:body use="encoded" namespace="urn:myapi"/></input></operation></binding>',
  ],
] as const;

test.each<[title: string, wsdl: string, expected: readonly string[]]>([
  ["nothing", original, []],
  ["an operation more", edited(...newOperation), ["added | operation | api_new | (sid: xsd:string, id: xsd:int): xsd:boolean"]],
  [
    "an operation less",
    edited([/ {2}<operation name="strPixels">\n {4}<input message[\s\S]*?<\/operation>\n/, ""]),
    ["removed | operation | strPixels | (string: xsd:string): xsd:int"],
  ],
  [
    "a parameter more",
    withParts(`${parts}<part name="note" type="xsd:string"/>`),
    ["added | parameter | api_buy_license | note | xsd:string, number 5 of 5"],
  ],
  [
    "a parameter less",
    withParts(parts.replace(`${typePart}\n`, "")),
    ["removed | parameter | api_buy_license | type | xsd:int, number 3 of 4"],
  ],
  [
    "a parameter of another type",
    withParts(parts.replace(typePart, typePart.replace("int", "string"))),
    ["changed | parameter | api_buy_license | type | xsd:int | xsd:string"],
  ],
  [
    "parameters in another order",
    withParts(`${typePart}\n${parts.replace(`${typePart}\n`, "")}`),
    ["changed | order | api_buy_license | sid, ip, type, coupon | type, sid, ip, coupon"],
  ],
  [
    "a parameter in front, which moves the others but not their order",
    withParts(`<part name="zone" type="xsd:int"/>${parts}`),
    ["added | parameter | api_buy_license | zone | xsd:int, number 1 of 5"],
  ],
  [
    "a result of another type",
    edited(['<part name="return" type="tns:buy_license_return" />', '<part name="return" type="xsd:int" />']),
    ["changed | result | api_buy_license | tns:buy_license_return | xsd:int"],
  ],
  [
    "a result of another name",
    edited(['<part name="return" type="tns:buy_license_return" />', '<part name="answer" type="tns:buy_license_return" />']),
    [],
  ],
  [
    "no result",
    edited(['\n  <part name="return" type="tns:buy_license_return" />', ""]),
    ["changed | result | api_buy_license | tns:buy_license_return | nothing"],
  ],
  [
    "a member more",
    edited([/(<xsd:complexType name="buy_license_return">\s*<xsd:all>)/, '$1<xsd:element name="tax" type="xsd:float"/>']),
    ["added | member | buy_license_return | tax | xsd:float"],
  ],
  [
    "a member less",
    edited([/(<xsd:complexType name="buy_license_return">\s*<xsd:all>\s*)<xsd:element name="status" type="xsd:string"\/>/, "$1"]),
    ["removed | member | buy_license_return | status | xsd:string"],
  ],
  [
    "a member of another type",
    edited([/(<xsd:complexType name="buy_license_return">[\s\S]*?name="invoice" type=")xsd:int"/, '$1xsd:long"']),
    ["changed | member | buy_license_return | invoice | xsd:int | xsd:long"],
  ],
  [
    "members in another order",
    edited([
      /(<xsd:element name="status" type="xsd:string"\/>)(\s*)(<xsd:element name="status_text" type="xsd:string"\/>)/,
      "$3$2$1",
    ]),
    [],
  ],
  [
    "a list of something else",
    edited(['wsdl:arrayType="tns:license_type[]"', 'wsdl:arrayType="xsd:string[]"']),
    ["changed | type | license_types | list of tns:license_type | list of xsd:string"],
  ],
  [
    "a list that has become a struct",
    edited([
      /(<xsd:complexType name="license_types">)[\s\S]*?(<\/xsd:complexType>)/,
      '$1<xsd:all><xsd:element name="a" type="xsd:int"/></xsd:all>$2',
    ]),
    ["changed | type | license_types | list of tns:license_type | struct of 1"],
  ],
  [
    "a type that is not there any more",
    edited([/<xsd:complexType name="license_types">[\s\S]*?<\/xsd:complexType>/, ""]),
    ["removed | type | license_types | list of tns:license_type"],
  ],
  [
    "a type that nothing depends on",
    edited(["</xsd:schema>", '<xsd:complexType name="spare"><xsd:all/></xsd:complexType></xsd:schema>']),
    [],
  ],
  [
    "another address",
    edited([`location="${address}"`, 'location="https://api.example/"']),
    [`changed | endpoint | ${address} | https://api.example/`],
  ],
  ["the same address with its port", edited([`location="${address}"`, 'location="https://my.interserver.net:443/api.php"']), []],
  [
    "another action",
    edited(["urn:myapi#strPixels", "urn:other#strPixels"]),
    ["changed | action | strPixels | urn:myapi#strPixels | urn:other#strPixels"],
  ],
  [
    "another namespace",
    edited([
      /(soapAction="urn:myapi#strPixels" style="rpc"\/>\s*<input><soap:body use="encoded" namespace=")urn:myapi/,
      "$1urn:two",
    ]),
    ["changed | namespace | strPixels | urn:myapi | urn:two"],
  ],
  [
    "another encoding",
    edited([/(soapAction="urn:myapi#strPixels" style="rpc"\/>\s*<input><soap:body use=")encoded/, "$1literal"]),
    ["changed | encoding | strPixels | rpc/encoded | rpc/literal"],
  ],
  ...["SOAP-ENC:Array", "xsd:array", "tns:array", "array"].map((name): [string, string, string[]] => [
    `get_modules answering with ${name}`,
    edited([/(get_modulesResponse">\s*<part name="return" type=")[^"]*/, `$1${name}`]),
    [],
  ]),
])("%s", (_, wsdl, expected) => {
  expect(differences(wsdl)).toEqual(expected);
});

test.each<[title: string, change: (wsdl: string) => string]>([
  [
    "wsdl: in place of the default namespace",
    (wsdl) => wsdl.replace(/(<\/?)(?=[a-z]+[ />])/gi, "$1wsdl:").replace(/ xmlns="[^"]*"/, ""),
  ],
  [
    "other prefixes",
    (wsdl) =>
      wsdl
        .replaceAll("xsd:", "s:")
        .replaceAll("soap:", "ns7:")
        .replaceAll("tns:", "my:")
        .replaceAll("SOAP-ENC:", "enc:")
        .replace(
          /xmlns:(?:xsd|soap|tns|SOAP-ENC)=/g,
          (name) => ({ "xmlns:xsd=": "xmlns:s=", "xmlns:soap=": "xmlns:ns7=", "xmlns:tns=": "xmlns:my=" })[name] ?? "xmlns:enc=",
        ),
  ],
  ["single quotes", (wsdl) => wsdl.replaceAll('"', "'")],
  [
    "attributes in another order",
    (wsdl) =>
      wsdl
        .replace(/<part name="(\w+)" type="([^"]+)" \/>/g, '<part type="$2" name="$1"/>')
        .replace(/ref="(\S+)" wsdl:arrayType="(\S+)"/g, 'wsdl:arrayType="$2" ref="$1"'),
  ],
  ["comments everywhere", (wsdl) => wsdl.replace(/>\n/g, "><!-- <part name='x'/> -->\n")],
  [
    "documentation everywhere",
    (wsdl) => wsdl.replace(/(<operation name="\w+">)/g, "$1<documentation>what <b>it</b> does</documentation>"),
  ],
  ["no white space", (wsdl) => wsdl.replace(/>\s+</g, "><")],
  ["sequences", (wsdl) => wsdl.replaceAll("xsd:all>", "xsd:sequence>")],
  [
    "every type in a schema of its own",
    (wsdl) =>
      wsdl.replace(
        /<\/xsd:complexType>(?=\s*<xsd:complexType)/g,
        '</xsd:complexType></xsd:schema><xsd:schema targetNamespace="urn:myapi">',
      ),
  ],
  [
    "lists as sequences",
    (wsdl) =>
      wsdl.replace(
        /<xsd:attribute ref="SOAP-ENC:arrayType" wsdl:arrayType="([^"]+)\[\]"\/>/g,
        '<xsd:sequence><xsd:element name="item" type="$1" minOccurs="0" maxOccurs="unbounded"/></xsd:sequence>',
      ),
  ],
  [
    "a struct built on another",
    (wsdl) =>
      wsdl.replace(
        /(<xsd:complexType name=")(buy_license_return">\s*)(<xsd:all>[\s\S]*?<\/xsd:all>)/,
        '$1root">$3</xsd:complexType>$1$2<xsd:complexContent><xsd:extension base="tns:root"/></xsd:complexContent>',
      ),
  ],
  [
    "a PHP warning in front",
    (wsdl) => `<br />\n<b>Deprecated</b>:  it is old in <b>nusoap.php</b> on line <b>1</b><br />\n${wsdl}`,
  ],
  ["a byte order mark", (wsdl) => `\u00ef\u00bb\u00bf${wsdl}`],
  ["references in names", (wsdl) => wsdl.replaceAll('"strPixels"', '"str&#80;ixels"')],
  [
    "a second port for SOAP 1.2",
    (wsdl) =>
      wsdl.replace(
        '<service name="InterServer">',
        '<service name="InterServer"><port name="P12" binding="tns:B12"><a:address xmlns:a="http://schemas.xmlsoap.org/wsdl/soap12/" location="https://other.example/"/></port>',
      ),
  ],
  ["something after the end", (wsdl) => `${wsdl}\n<p>`],
])("written with %s it is still alike", (_, change) => {
  const changed = change(original);
  expect(changed).not.toBe(original);
  expect(differences(changed)).toEqual([]);
  expect(service(changed).problems).toEqual([]);
});
