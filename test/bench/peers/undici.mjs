import { readFileSync } from "node:fs";
import { join } from "node:path";
import { request } from "undici";
import { folder, serve } from "./program.mjs";

// The same bytes there and back, and the answer's text: a limit, not a client.
serve({
  call({ endpoint, operation, fresh }) {
    const body = readFileSync(join(folder, `${operation}.request.xml`), "utf8");
    const headers = {
      "Content-Type": "text/xml; charset=utf-8",
      SOAPAction: `"urn:myapi#${operation}"`,
      "Accept-Encoding": "identity",
    };
    return async () => {
      const response = await request(endpoint, { method: "POST", headers, body, reset: fresh });
      return response.body.text();
    };
  },
});
