import { describe, expect, test } from "vitest";
import { unwrap } from "../../src/index.ts";
import { first, start } from "./support.ts";

const ticket = {
  user_email: "demo@example.com",
  user_ip: "192.0.2.1",
  subject: "Mail is late",
  product: "Mail 12",
  body: "Since Monday",
  box_auth_value: "root-password",
};
const everything = { page: 1, limit: 10, status: "" };

test("one is opened, seen, answered and listed first", async () => {
  const { api, clock } = start();
  clock.advance(60_000);
  const opened = unwrap(await api.api_openTicket(ticket));
  const ticketID = opened.ticket_reference_id ?? "";
  expect(ticketID).toMatch(/^[A-Z]{3}-\d{3}-\d+$/);
  clock.advance(60_000);
  unwrap(await api.api_ticketPost({ ticketID, content: "Voilà, Zoë" }));
  const { result } = unwrap(await api.api_viewTicket({ ticketID }));
  expect(result).toMatchObject({ subject: "Mail 12 Mail is late", email: "demo@example.com", full_name: "Zoë Example" });
  expect(result?.posts?.map((post) => post.contents)).toEqual(["Mail 12\nSince Monday", "Voilà, Zoë"]);
  expect(JSON.stringify(result)).not.toContain(ticket.box_auth_value);

  const { tickets } = unwrap(await api.api_getTicketList(everything));
  expect(tickets?.[0]).toMatchObject({
    ticket_reference_id: ticketID,
    replies: "1",
    statustitle: "Open",
    lastreplier: "Zoë Example",
  });
  expect(Number(tickets?.[0]?.lastactivity)).toBe(Date.UTC(2026, 10, 22, 10, 2) / 1000);
  const byNumber = { ticketID: tickets?.[0]?.ticket_id ?? "" };
  expect(unwrap(await api.api_viewTicket(byNumber)).result?.subject).toBe("Mail 12 Mail is late");
});

test("a seeded one has replies, with letters beyond ASCII", async () => {
  const { api, customer } = start();
  const ticketID = first(customer.tickets).ticket_id ?? "";
  const { result } = unwrap(await api.api_viewTicket({ ticketID }));
  expect(result?.posts?.length).toBeGreaterThan(1);
  expect(result?.posts?.[0]?.contents).toContain("Zoë");
});

test.each([
  [1, 2, 2, "1.5"],
  [2, 2, 1, "1.5"],
  [3, 2, 0, "1.5"],
  [1, 7, 3, "0.42857142857143"],
  [0, 3, 3, "1"],
])("page %i of %i a page has %i of three tickets, and %s pages", async (page, limit, count, totalPages) => {
  const { api } = start();
  unwrap(await api.api_openTicket(ticket));
  const list = unwrap(await api.api_getTicketList({ page, limit, status: "nothing looks at this" }));
  expect(list).toMatchObject({ status: "ok", totalPages });
  expect(list.tickets).toHaveLength(count);
});

test("a limit of 0 is a division by zero: HTTP 500 and nothing else", async () => {
  const { api } = start();
  const asked = api.api_getTicketList({ page: 1, limit: 0, status: "" });
  await expect(asked).rejects.toMatchObject({ code: "http-status", status: 500 });
});

describe("refusals", () => {
  test.each([
    [{ user_email: "" }, "User email is required. Please try again!"],
    [{ user_ip: "" }, "User IP is required. Please try again!"],
    [{ user_email: "me" }, "User email is not valid. Please try again!"],
    [{ user_email: "you@example.com" }, "Invalid Email Address - Does not match your account email!"],
  ])("of a new ticket with %j", async (changes, reason) => {
    const { api, customer } = start({ empty: true });
    expect(await api.api_openTicket({ ...ticket, ...changes })).toMatchObject({
      kind: "refused",
      reason,
      value: { status: "Failed", ticket_reference_id: "-1" },
    });
    expect(customer.tickets).toEqual([]);
  });

  test("of a ticket that there is not, or that is another's", async () => {
    const { api, sandbox } = start({ empty: true });
    const missing = await api.api_viewTicket({ ticketID: "1" });
    expect(missing).toMatchObject({ kind: "refused", reason: "Error loading ticket details!" });
    expect(await api.api_viewTicket({ ticketID: "" })).toMatchObject({ reason: "Ticket Reference ID is required" });
    const other = start().customer;
    sandbox.state.customers.push(other);
    const ticketID = first(other.tickets).ticket_id ?? "";
    const foreign = { kind: "refused", reason: expect.stringContaining("getting ticket priority") };
    expect(await api.api_viewTicket({ ticketID })).toMatchObject(foreign);
    expect(await api.api_ticketPost({ ticketID, content: "x" })).toMatchObject(foreign);
  });
});
