// A user's CommonJS program: compilers let it import an ES module from TypeScript 5.8 on, as Node does from 20.19 on.
import type { Client } from "interserver-soap";

import soap = require("interserver-soap");

import { createSandbox } from "interserver-soap/sandbox";
import { s } from "interserver-soap/soap";

const { fetch } = createSandbox();
const api: { readonly call: Client["call"] } = new soap.InterServer({ username: "a", password: "b", fetch });
export = { api, schema: s.array(s.int) };
