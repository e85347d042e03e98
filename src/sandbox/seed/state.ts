import type { Clock } from "../clock.ts";
import { Random } from "../random.ts";
import type { Account, State } from "../state.ts";
import { addBelongings } from "./belongings.ts";
import { controlPanels, coupons, licenseTypes, lockedIps, vpsHosts, vpsLocations, vpsPlatforms } from "./catalogue.ts";
import { createCustomer } from "./customer.ts";
import { vpsSliceTypes, vpsTemplates } from "./vps-catalogue.ts";

const seconds = 1000;
const hours = 3_600 * seconds;

/** What a sandbox remembers at its beginning. The same seed, accounts and time give the same, to the last letter. */
export function createState(seed: number, clock: Clock, accounts: readonly Account[]): State {
  const random = new Random(seed);
  let lastId = random.integer(100_000, 900_000);
  const state: State = {
    customers: [],
    sessions: new Map(),
    jobs: [],
    delays: { setup: 120 * seconds, command: 30 * seconds, backup: 60 * seconds, session: 4 * hours },
    licenseTypes: licenseTypes(),
    vpsSliceTypes: vpsSliceTypes(),
    vpsTemplates: vpsTemplates(),
    vpsPlatforms: vpsPlatforms(),
    vpsLocations: vpsLocations(),
    vpsHosts: vpsHosts(),
    controlPanels: controlPanels(),
    coupons: coupons(),
    hostnames: new Map([
      ["198.51.100.1", "gateway.example"],
      ["198.51.100.2", "cdns1.interserver.net"],
      ["198.51.100.3", "cdns2.interserver.net"],
      ["198.51.100.4", "cdns3.interserver.net"],
    ]),
    lockedIps: lockedIps(),
    mailCost: 1,
    random,
    now: () => clock.now(),
    nextId: () => ++lastId,
  };
  for (const account of accounts) {
    const customer = createCustomer(state, account);
    state.customers.push(customer);
    if (account.empty !== true) addBelongings({ ...state, now: () => clock.now() - 72 * hours }, customer);
  }
  return state;
}
