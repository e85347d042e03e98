import { compoundCases } from "./compound-cases.ts";
import { mapCases } from "./map-cases.ts";
import type { Round2Case } from "./round2-case.ts";
import { simpleCases } from "./simple-cases.ts";

/** The round's own namespace, which is its `SOAPAction` too. */
export const soapInterop = "http://soapinterop.org/";

/** Every operation of SOAPBuilders round 2 (base, group B, and the Maps) with the values that are sent to each server. */
export const round2Cases: readonly Round2Case[] = [...simpleCases, ...compoundCases, ...mapCases];
