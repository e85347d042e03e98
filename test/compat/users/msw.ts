// A user's tests, with msw.

import { fault, handlers, on } from "interserver-soap/msw";
import { api_buy_license } from "interserver-soap/operations";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";

export const server = setupServer(
  on(api_buy_license, ({ ip }) => (ip === "" ? fault("no address", "Client") : HttpResponse.error())),
  ...handlers(),
);
