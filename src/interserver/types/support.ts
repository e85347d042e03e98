import * as s from "../../soap/schema.ts";

export const getTicketList_ticket = /* @__PURE__ */ s.struct("getTicketList_ticket", {
  ticket_id: s.string,
  ticket_reference_id: s.string,
  subject: s.string,
  lastreplier: s.string,
  statustitle: s.string,
  prioritytitle: s.string,
  replies: s.string,
  lastactivity: s.string,
});

export const getTicketList_tickets = /* @__PURE__ */ s.array(getTicketList_ticket, "getTicketList_tickets");

export const getTicketList_return = /* @__PURE__ */ s.struct("getTicketList_return", {
  status: s.string,
  status_text: s.string,
  totalPages: s.string,
  tickets: getTicketList_tickets,
});

export const openTicket_return = /* @__PURE__ */ s.struct("openTicket_return", {
  status: s.string,
  status_text: s.string,
  ticket_reference_id: s.int,
});

export const ticket_post_return = /* @__PURE__ */ s.struct("ticket_post_return", {
  status: s.string,
  status_text: s.string,
});

export const postsDetail = /* @__PURE__ */ s.struct("postsDetail", {
  email: s.string,
  full_name: s.string,
  dateline: s.string,
  contents: s.string,
});

export const postsArray = /* @__PURE__ */ s.array(postsDetail, "postsArray");

export const view_ticketdetail_array = /* @__PURE__ */ s.struct("view_ticketdetail_array", {
  ticket_reference_id: s.string,
  full_name: s.string,
  email: s.string,
  subject: s.string,
  creationtime: s.string,
  statustitle: s.string,
  prioritytitle: s.string,
  lastactivity: s.string,
  posts: postsArray,
});

export const view_ticket_return = /* @__PURE__ */ s.struct("view_ticket_return", {
  status: s.string,
  status_text: s.string,
  result: view_ticketdetail_array,
});
