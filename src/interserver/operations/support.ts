import * as s from "../../soap/schema.ts";
import { operation } from "../operation.ts";
import { getTicketList_return, openTicket_return, ticket_post_return, view_ticket_return } from "../types/support.ts";

/** UNDOCUMENTED api_getTicketList. */
export const api_getTicketList = /* @__PURE__ */ operation("api_getTicketList", {
  effect: "read",
  input: { sid: s.secret, page: s.int, limit: s.int, status: s.string },
  output: getTicketList_return,
  success: ["ok"],
  timeout: 180_000,
});

/** UNDOCUMENTED api_openTicket. */
export const api_openTicket = /* @__PURE__ */ operation("api_openTicket", {
  effect: "write",
  input: {
    sid: s.secret,
    user_email: s.string,
    user_ip: s.string,
    subject: s.string,
    product: s.string,
    body: s.string,
    box_auth_value: s.secret,
  },
  output: openTicket_return,
  success: ["ok"],
  timeout: 180_000,
  readBack: "api_getTicketList, by subject",
});

/** UNDOCUMENTED api_ticketPost. */
export const api_ticketPost = /* @__PURE__ */ operation("api_ticketPost", {
  effect: "write",
  input: { sid: s.secret, ticketID: s.string, content: s.string },
  output: ticket_post_return,
  success: ["ok"],
  timeout: 180_000,
  readBack: "api_viewTicket, by content",
});

/** UNDOCUMENTED api_viewTicket. */
export const api_viewTicket = /* @__PURE__ */ operation("api_viewTicket", {
  effect: "read",
  input: { sid: s.secret, ticketID: s.string },
  output: view_ticket_return,
  success: ["ok"],
  timeout: 180_000,
});
