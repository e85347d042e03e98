import { calls } from "./calls.ts";
import { decode, encode } from "./codec.ts";
import { growth } from "./growth.ts";
import { memory } from "./memory.ts";
import { inRuntimes } from "./runtimes.ts";
import { stream } from "./stream.ts";
import type { Suite } from "./suite.ts";

/** In the order of the tables. */
export const suites: Readonly<Record<string, Suite>> = { decode, encode, calls, memory, growth, stream, runtimes: inRuntimes };

/** What stands above each table. */
export const titles: Readonly<Record<string, string>> = {
  decode: "How many times as long others take to read an answer, from its bytes:",
  encode: "How many times as long others take to write a request:",
  calls: "How many times as long others take for a whole call over a socket, to a server in another process:",
  memory: "What reading an answer takes at its peak, over the size of the answer:",
  growth: "How time and memory grow with an answer of 1,000 to 300,000 rows, as a power of the rows (1: a line):",
  stream: "An answer of 1,000,000 rows that are read as they come:",
  runtimes: "How many times as long others take in each runtime:",
};
