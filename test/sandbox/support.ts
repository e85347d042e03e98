import { InterServer } from "../../src/index.ts";
import { type Account, type Customer, createClock, createSandbox, type Sandbox } from "../../src/sandbox/index.ts";

export const credentials = { username: "demo@example.com", password: "demo" };

/** A sandbox on a clock of its own, with one account, and a client for it. */
export function start(account: Partial<Account> = {}) {
  const clock = createClock();
  const sandbox = createSandbox({ clock, accounts: [{ ...credentials, ...account }] });
  const api = new InterServer({ ...credentials, fetch: sandbox.fetch });
  return { clock, sandbox, api, customer: customerOf(sandbox) };
}

/** The first account. */
export function customerOf(sandbox: Sandbox): Customer {
  return first(sandbox.state.customers);
}

export function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error("the list is empty");
  return item;
}

/** An order for a VPS that nothing is wrong with; 3 dollars. */
export const vpsOrder = {
  os: "ubuntu24",
  slices: 1,
  platform: "kvm",
  controlpanel: "none",
  period: 1,
  location: 1,
  version: "ubuntu",
  hostname: "server.example.com",
  rootpass: "Correct-Horse-7",
};
