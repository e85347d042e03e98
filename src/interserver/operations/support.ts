import * as s from "../../soap/schemas/usual.ts";
import { operation } from "../operation.ts";
import { getTicketList_return, openTicket_return, ticket_post_return, view_ticket_return } from "../types/support.ts";

/**
 * Lists the account's support tickets, newest first, a page at a time. Costs nothing.
 *
 * `totalPages` tells when to stop. The helpdesk behind it is slow, and where it fails the refusal begins with `Kayako
 * exception occurred`; trying again later is safe.
 *
 * @param page Which page; the first is 1.
 * @param limit How many tickets a page has: 1 or more.
 * @param status Meant to narrow the list, as `open` would; by its source, the service ignores it. Filter by
 * `statustitle` instead.
 * @example
 * const list = unwrap(await api.api_getTicketList({ page: 1, limit: 20, status: "" }));
 * const pages = Math.ceil(Number(list.totalPages));
 */
export const api_getTicketList = /* @__PURE__ */ operation("api_getTicketList", {
  effect: "read",
  input: { sid: s.secret, page: s.int, limit: s.int, status: s.string },
  output: getTicketList_return,
  success: ["ok"],
  timeout: 180_000,
});

/**
 * Opens a support ticket, which people at the service then read. Costs nothing.
 *
 * Takes up to minutes. Refused with `Invalid Email Address - Does not match your account email!` where the address is
 * not the account's, and with `User IP is required. Please try again!` without `user_ip`. A refusal that speaks of
 * `updating root/admin pass` comes after the ticket was made: look for the subject in `api_getTicketList` before you
 * open another.
 *
 * @param user_email The e-mail address that the account logs in with.
 * @param user_ip The IP address of whoever asks, such as `192.0.2.7`.
 * @param subject One line. Where it is shorter than 30 characters the service puts `product` in front.
 * @param product What it is about, such as a VPS's host name; the service puts it in front of `body`.
 * @param body The question. Characters beyond Latin-1 arrive as `?`.
 * @param box_auth_value The root password of the server that it is about, for the support to log in with; the ticket
 * keeps it encrypted. Blank for none.
 * @example
 * const about = { user_email: "demo@example.com", user_ip: "192.0.2.7", product: "vps1001", box_auth_value: "" };
 * const opened = await api.api_openTicket({ ...about, subject: "No route", body: "Since 10:00." });
 */
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
  success: ["success"],
  timeout: 180_000,
  readBack: "api_getTicketList, by subject",
  async confirm({ subject }, read) {
    const { tickets } = await read(api_getTicketList, { page: 1, limit: 100, status: "" });
    return tickets?.find((ticket) => ticket.subject === subject);
  },
});

/**
 * Adds a reply to a support ticket, in the account's name. It cannot be taken back. Costs nothing.
 *
 * Refused with `Content is required` where it is blank and with `Error loading ticket details!` where there is no such
 * ticket. After anything unclear look for the text in the `posts` of `api_viewTicket`: a second try would post it
 * twice.
 *
 * @param ticketID A `ticket_id` or a `ticket_reference_id` of `api_getTicketList`.
 * @param content The reply. Characters beyond Latin-1 arrive as `?`.
 * @example
 * const posted = await api.api_ticketPost({ ticketID: "KVO-530-34143", content: "It works again." });
 * if (posted.kind === "refused") console.log(posted.reason);
 */
export const api_ticketPost = /* @__PURE__ */ operation("api_ticketPost", {
  effect: "write",
  input: { sid: s.secret, ticketID: s.string, content: s.string },
  output: ticket_post_return,
  success: ["Success"],
  timeout: 180_000,
  readBack: "api_viewTicket, by content",
  async confirm({ ticketID, content }, read) {
    const { result } = await read(api_viewTicket, { ticketID });
    return result?.posts?.find((post) => post.contents === content);
  },
});

/**
 * Gives one support ticket with all its posts. Costs nothing.
 *
 * Refused with `Ticket Reference ID is required` without an id and with `Error loading ticket details!` where there is
 * no such ticket; `result` then has nothing but nulls.
 *
 * @param ticketID A `ticket_id` or a `ticket_reference_id` of `api_getTicketList`.
 * @example
 * const ticket = unwrap(await api.api_viewTicket({ ticketID: "KVO-530-34143" })).result;
 * for (const post of ticket?.posts ?? []) console.log(post.full_name, post.contents);
 */
export const api_viewTicket = /* @__PURE__ */ operation("api_viewTicket", {
  effect: "read",
  input: { sid: s.secret, ticketID: s.string },
  output: view_ticket_return,
  success: ["Success"],
  timeout: 180_000,
});
