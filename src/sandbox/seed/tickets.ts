import { formatSeconds } from "../clock.ts";
import { addTicket, reply } from "../support/tickets.ts";
import type { Seed } from "./belongings.ts";

/** Two tickets with replies, one of them with letters beyond ASCII. */
export function addTickets({ state, customer, name }: Seed): void {
  const customerHerself = { email: customer.username, full_name: customer.name };
  const support = { email: "support@interserver.example", full_name: "Renée Support" };
  const now = formatSeconds(state.now());

  const slow = addTicket(state, customer, "Backups take long", "My weekly backup took five hours.");
  reply(slow, support, "We moved it to another machine. Is it better now?", now);
  slow.statustitle = "On Hold";

  const dns = addTicket(state, customer, `Café page: reverse DNS of web1.${name}`, 'Could you set it to "café"? Merci, Zoë');
  reply(dns, support, "Hello Zoë, names in the DNS are ASCII: it would be xn--caf-dma.", now);
  reply(dns, customerHerself, "Voilà, that will do. Thanks!", now);
}
