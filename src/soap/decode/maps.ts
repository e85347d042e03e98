import { END, EOF, START, TEXT } from "../xml/scanner.ts";
import type { Decoding } from "./decoding.ts";
import type { Reader } from "./reader.ts";

/** Reads the entries of an Apache Map: `<item><key>…</key><value>…</value></item>`, in the order in which they come. */
export function readMapEntries(
  decoding: Decoding,
  readKey: Reader,
  readValue: Reader,
  add: (key: unknown, value: unknown) => void,
): void {
  const { scanner } = decoding;
  for (let index = 0; ; index++) {
    switch (scanner.next()) {
      case START: {
        decoding.enter(index);
        const { key, value } = readEntry(decoding, readKey, readValue);
        add(key, value);
        decoding.leave();
        break;
      }
      case TEXT:
        decoding.expectBlank("a map");
        break;
      case END:
      case EOF:
        return;
    }
  }
}

function readEntry(decoding: Decoding, readKey: Reader, readValue: Reader): { key: unknown; value: unknown } {
  const { scanner } = decoding;
  const entry: { key: unknown; value: unknown } = { key: null, value: null };
  let hasKey = false;
  for (;;) {
    switch (scanner.next()) {
      case START: {
        const name = decoding.memberName();
        decoding.enter(name);
        if (name === "key") {
          entry.key = readKey(decoding);
          hasKey = true;
        } else if (name === "value") entry.value = readValue(decoding);
        else {
          decoding.problem("invalid-value", "is neither the key nor the value of a map's entry");
          decoding.skip();
        }
        decoding.leave();
        break;
      }
      case TEXT:
        decoding.expectBlank("a map's entry");
        break;
      case END:
      case EOF:
        if (!hasKey && scanner.failure === null) decoding.problem("invalid-value", "is an entry of a map without a key");
        return entry;
    }
  }
}
