import { XMLParser } from "fast-xml-parser";
import { serve } from "./program.mjs";

const parser = new XMLParser();

// What it was made for: it knows no types and no references, and leaves all else of SOAP to its user.
serve({ decode: () => (body) => parser.parse(body.toString("latin1")) });
