import { formatSeconds } from "../clock.ts";
import { type Argument, integer, isEmail, text } from "../php.ts";
import type { Customer, State, Ticket } from "../state.ts";
import { addTicket, reply } from "../support/tickets.ts";
import { type Service, uncaught } from "./service.ts";

export const support: Record<string, Service> = {
  /** As in the service's source, `status` does not count, the number of pages is not rounded, and a limit of 0 divides by zero. */
  api_getTicketList(_, customer, page, limit) {
    if (integer(limit) === 0) return uncaught;
    const count = customer.tickets.length;
    const size = integer(limit) > 0 ? integer(limit) : Math.max(1, count);
    const start = (Math.max(1, integer(page)) - 1) * size;
    const tickets = customer.tickets.slice(start, start + size).map(inList);
    return {
      status: "ok",
      status_text: "List of tickets",
      totalPages: String(Number((count / size).toPrecision(14))),
      // PHP's empty list of a helpdesk that found nothing is a blank.
      tickets: tickets.length > 0 ? tickets : "",
    };
  },

  api_openTicket(state, customer, userEmail, userIp, subject, product, body, _boxAuth) {
    const refuse = (problem: string) => ({ ...failed(problem), ticket_reference_id: -1 });
    const email = text(userEmail);
    if (email === "") return refuse("User email is required. Please try again!");
    if (text(userIp) === "") return refuse("User IP is required. Please try again!");
    if (!isEmail(email)) return refuse("User email is not valid. Please try again!");
    if (email.toLowerCase() !== customer.username.toLowerCase()) {
      return refuse("Invalid Email Address - Does not match your account email!");
    }
    const about = text(product);
    const title = about !== "" && text(subject).length < 30 ? `${about} ${text(subject)}` : text(subject);
    const ticket = addTicket(state, customer, title, about === "" ? text(body) : `${about}\n${text(body)}`);
    const { ticket_reference_id } = ticket;
    return { status: "success", status_text: "created ticket successfully.", ticket_reference_id };
  },

  api_viewTicket(state, customer, id) {
    const ticket = find(state, customer, id);
    if (typeof ticket === "string") return { ...failed(ticket), result: [] };
    return { status: "Success", status_text: "Ticket details", result: byItself(ticket) };
  },

  api_ticketPost(state, customer, id, content) {
    if (text(id) !== "" && text(content) === "") return failed("Content is required");
    const ticket = find(state, customer, id);
    if (typeof ticket === "string") return failed(ticket);
    reply(ticket, { email: customer.username, full_name: customer.name }, text(content), formatSeconds(state.now()));
    return { status: "Success", status_text: "Post added successfully" };
  },
};

function failed(status_text: string): { status: string; status_text: string } {
  return { status: "Failed", status_text };
}

/** A ticket by its number or its reference, or why there is none. */
function find(state: State, customer: Customer, id: Argument | undefined): Ticket | string {
  const wanted = text(id);
  if (wanted === "") return "Ticket Reference ID is required";
  const fits = (ticket: Ticket) => ticket.ticket_id === wanted || ticket.ticket_reference_id === wanted;
  const ticket = customer.tickets.find(fits);
  if (ticket !== undefined) return ticket;
  const isForeign = state.customers.some((one) => one.tickets.some(fits));
  return isForeign ? "Kayako exception occurred getting ticket priority. Please try again!" : "Error loading ticket details!";
}

function inList({
  ticket_id,
  ticket_reference_id,
  subject,
  lastreplier,
  statustitle,
  prioritytitle,
  replies,
  lastactivity,
}: Ticket) {
  return { ticket_id, ticket_reference_id, subject, lastreplier, statustitle, prioritytitle, replies, lastactivity };
}

function byItself({ ticket_id: _id, lastreplier: _replier, replies: _replies, ...detail }: Ticket) {
  return detail;
}
