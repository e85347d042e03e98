import type { Fault } from "../fault.ts";
import { breaking } from "./breaking.ts";
import { connecting } from "./connecting.ts";
import { encodings } from "./encodings.ts";
import { keptAlive } from "./kept-alive.ts";
import { lengths } from "./lengths.ts";
import { protocol } from "./protocol.ts";
import { stalling } from "./stalling.ts";
import { statuses } from "./statuses.ts";
import { tls } from "./tls.ts";

export const faults: readonly Fault[] = [
  ...connecting,
  ...tls,
  ...breaking,
  ...stalling,
  ...lengths,
  ...protocol,
  ...statuses,
  ...encodings,
  ...keptAlive,
];
