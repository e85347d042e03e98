#!/usr/bin/env node
import { main } from "./main.ts";
import { processTerminal } from "./terminal.ts";

// Who reads the output may have seen enough, as `head` does.
process.stdout.on("error", () => {});

const code = await main(process.argv.slice(2), processTerminal());
// Not left to the event loop: a login that was given up may still be under way, and would be waited for.
process.stdout.write("", () => process.exit(code));
