import { formatSeconds } from "../clock.ts";
import type { Customer, State, Ticket } from "../state.ts";

/** Opens a ticket of a customer's, which comes first in the list. */
export function addTicket(state: State, customer: Customer, subject: string, contents: string): Ticket {
  const now = formatSeconds(state.now());
  const id = state.nextId();
  const ticket: Ticket = {
    ticket_id: String(id),
    ticket_reference_id: `${state.random.text(3, "ABCDEFGHJKLMNPQRSTUVWXYZ")}-${state.random.integer(100, 999)}-${id}`,
    subject,
    lastreplier: customer.name,
    statustitle: "Open",
    prioritytitle: "Standard",
    replies: "0",
    lastactivity: now,
    full_name: customer.name,
    email: customer.username,
    creationtime: now,
    posts: [{ email: customer.username, full_name: customer.name, dateline: now, contents }],
  };
  customer.tickets.unshift(ticket);
  return ticket;
}

/** Who writes. */
interface Author {
  readonly email: string;
  readonly full_name: string;
}

/** Adds a post to a ticket. `dateline`: in seconds since 1970. */
export function reply(ticket: Ticket, author: Author, contents: string, dateline: string): void {
  ticket.posts?.push({ ...author, dateline, contents });
  ticket.replies = String(Number(ticket.replies) + 1);
  ticket.lastreplier = author.full_name;
  ticket.lastactivity = dateline;
}
