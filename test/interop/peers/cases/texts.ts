import { s } from "../../../../src/soap/index.ts";
import { answer, latin1, utf8 } from "../../../support/envelopes.ts";
import { values } from "../right.ts";
import { reading } from "./build.ts";

const status = s.struct("status", { text: s.string });

function envelopeOf(content: string, charset = "ISO-8859-1"): string {
  return answer(`<return xsi:type="tns:status"><text xsi:type="xsd:string">${content}</text></return>`, charset);
}

/** Characters and how they travel. */
export const textCases = [
  reading({
    name: "latin1",
    title: "Latin-1 under its label",
    output: status,
    answer: { body: latin1(envelopeOf("café für 5 £")) },
    right: values({ text: "café für 5 £" }),
  }),
  reading({
    name: "utf8",
    title: "UTF-8 under its label",
    output: status,
    answer: { contentType: "text/xml; charset=utf-8", body: utf8(envelopeOf("café – 你好 😀", "UTF-8")) },
    right: values({ text: "café – 你好 😀" }),
  }),
  reading({
    name: "mislabelled_utf8",
    title: "UTF-8 under the label of Latin-1",
    output: status,
    answer: { body: utf8(envelopeOf("café")) },
    right: values({ text: "café" }),
  }),
  reading({
    name: "windows_1252",
    title: "windows-1252 under the label of Latin-1 (€ “ ”)",
    output: status,
    answer: { body: latin1(envelopeOf("\u0093caf\u00e9\u0094 5 \u0080")) },
    right: values({ text: "“café” 5 €" }),
  }),
  reading({
    name: "entities",
    title: "entity and character references",
    output: status,
    answer: { body: latin1(envelopeOf("a &lt;b&gt; &amp;amp; &#233;&#x20AC; &quot;")) },
    right: values({ text: 'a <b> &amp; é€ "' }),
  }),
  reading({
    name: "cdata",
    title: "CDATA",
    output: status,
    answer: { body: latin1(envelopeOf("<![CDATA[<c> & &amp;]]>")) },
    right: values({ text: "<c> & &amp;" }),
  }),
  reading({
    name: "cdata_beside_text",
    title: "CDATA beside other text",
    output: status,
    answer: { body: latin1(envelopeOf("a <![CDATA[<b>]]> c")) },
    right: values({ text: "a <b> c" }),
  }),
  reading({
    name: "surrogate_references",
    title: "an emoji as Axis writes it (`&#xD83D;&#xDE00;`)",
    output: status,
    answer: { body: latin1(envelopeOf("hello &#xD83D;&#xDE00;")) },
    right: values({ text: "hello 😀" }),
  }),
];
