import { serve } from "./program.mjs";

const decoder = new TextDecoder();

// The same values as JSON, which every runtime reads with a parser of its own: a limit, not a client.
serve({ extension: "json", decode: () => (body) => JSON.parse(decoder.decode(body)) });
