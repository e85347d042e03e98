import * as s from "../../soap/schemas/usual.ts";

/** A support ticket in a list. */
export const getTicketList_ticket = /* @__PURE__ */ s.struct("getTicketList_ticket", {
  /** Its number in the helpdesk, such as `1287545`: what `api_viewTicket` and `api_ticketPost` take. */
  ticket_id: s.string,
  /** Its name for people, such as `KVO-530-34143`: they take this too. */
  ticket_reference_id: s.string,
  /** What it is about. */
  subject: s.string,
  /** The name of whoever wrote last. */
  lastreplier: s.string,
  /** `Open`, `On Hold` or `Closed`. */
  statustitle: s.string,
  /** How urgent it is, such as `Standard`. */
  prioritytitle: s.string,
  /** How many replies there are, as text. */
  replies: s.string,
  /** When something last happened, in seconds since 1970, as text such as `1689343562`. */
  lastactivity: s.string,
});

export const getTicketList_tickets = /* @__PURE__ */ s.array(getTicketList_ticket, "getTicketList_tickets");

/** A page of support tickets. */
export const getTicketList_return = /* @__PURE__ */ s.struct("getTicketList_return", {
  /** `ok`; `failed` where the helpdesk could not be asked. */
  status: s.string,
  /** `List of tickets`, or what went wrong. */
  status_text: s.string,
  /** How many pages there are, as text and with a fraction, such as `4.5` for five; null on a refusal. */
  totalPages: s.string,
  /** The page's tickets, newest first. */
  tickets: getTicketList_tickets,
});

/** What became of a new ticket. */
export const openTicket_return = /* @__PURE__ */ s.struct("openTicket_return", {
  /** `success`; `Failed` for bad input; `failed` where the helpdesk failed. */
  status: s.string,
  /** `created ticket successfully.`, or what went wrong. */
  status_text: s.string,
  /**
   * The new ticket, by the name that `api_viewTicket` takes, such as `KVO-530-34143`, though the service declares it an
   * integer; `-1` where none was made.
   */
  ticket_reference_id: /* @__PURE__ */ s.textAs("int"),
});

/** What became of a reply. */
export const ticket_post_return = /* @__PURE__ */ s.struct("ticket_post_return", {
  /** `Success`; `Failed`. */
  status: s.string,
  /** `Post added successfully`, or what went wrong. */
  status_text: s.string,
});

/** One post of a ticket: the question or a reply. */
export const postsDetail = /* @__PURE__ */ s.struct("postsDetail", {
  /** The e-mail address of its writer. */
  email: s.string,
  /** The name of its writer. */
  full_name: s.string,
  /** When it was written: seconds since 1970 as text, or a date. */
  dateline: s.string,
  /** What it says; can hold HTML. */
  contents: s.string,
});

export const postsArray = /* @__PURE__ */ s.array(postsDetail, "postsArray");

/** A support ticket with its posts. */
export const view_ticketdetail_array = /* @__PURE__ */ s.struct("view_ticketdetail_array", {
  /** Its name for people, such as `KVO-530-34143`. */
  ticket_reference_id: s.string,
  /** The name of whoever opened it. */
  full_name: s.string,
  /** The e-mail address of whoever opened it. */
  email: s.string,
  /** What it is about. */
  subject: s.string,
  /** When it was opened: seconds since 1970 as text, or a date. */
  creationtime: s.string,
  /** `Open`, `On Hold` or `Closed`. */
  statustitle: s.string,
  /** How urgent it is, such as `Standard`. */
  prioritytitle: s.string,
  /** When something last happened: seconds since 1970 as text, or a date. */
  lastactivity: s.string,
  /** The question and the replies. */
  posts: postsArray,
});

/** One support ticket, or why it could not be had. */
export const view_ticket_return = /* @__PURE__ */ s.struct("view_ticket_return", {
  /** `Success`; `Failed`. */
  status: s.string,
  /** `Ticket details`, or what went wrong. */
  status_text: s.string,
  /** The ticket; nothing but nulls in it on a refusal. */
  result: view_ticketdetail_array,
});
