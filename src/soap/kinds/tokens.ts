import { collapseSpace } from "../xml/names.ts";
import { type SimpleCodec, simpleCodec } from "./simple.ts";
import { writeText } from "./text.ts";

/** A type that is text here, without space around it and with one space for several (XML Schema 2 §4.3.6). */
export function token(xsd: string): SimpleCodec {
  return { ...simpleCodec(xsd, collapseSpace, writeText), isText: true };
}

/** Text with every line end and tab as a space. */
export const normalizedString: SimpleCodec = /* @__PURE__ */ normalized();

function normalized(): SimpleCodec {
  return { ...simpleCodec("normalizedString", (text) => text.replace(/[\t\n\r]/g, " "), writeText), isText: true };
}
