import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as operations from "../../../src/interserver/operations/index.ts";
import { writeAnswer } from "../../../src/sandbox/nusoap/response.ts";
import { writeWsdl } from "../../../src/sandbox/nusoap/wsdl.ts";
import { encodeRequest } from "../../../src/soap/encode/encode-request.ts";
import type { Operation } from "../../../src/soap/operation.ts";
import { type Answer, answers } from "./answers.ts";
import { blockSign, pieces, rowsName, sizes } from "./many-rows.ts";
import { calls, putInvoices, requests } from "./requests.ts";
import { purchase, vps } from "./rows.ts";

/** Writes what the clients are given into an empty folder: the WSDL, answers, what the server answers, and `cases.json`. */
export function writeCases(folder: string): void {
  const all = [...Object.values<Operation>(operations), putInvoices];
  writeFileSync(join(folder, "api.wsdl"), writeWsdl(all, "http://127.0.0.1/"));
  for (const answer of answers) writeAnswerFiles(folder, answer);
  mkdirSync(join(folder, "served"));
  for (const [operation, value] of served) {
    writeFileSync(join(folder, "served", `${operation.name}.xml`), writeAnswer(operation, value), "latin1");
  }
  for (const [name, piece] of Object.entries(pieces())) writeFileSync(join(folder, "served", `rows.${name}`), piece);
  for (const { operation, input } of calls) {
    writeFileSync(join(folder, `${operation.name}.request.xml`), encodeRequest(operation, input).body);
  }
  writeFileSync(join(folder, "cases.json"), JSON.stringify({ answers: describeAnswers(), requests: describeRequests() }));
}

/** What the server of the whole calls answers. */
const served: readonly (readonly [Operation, answer: unknown])[] = [
  [operations.api_login, "0123456789abcdef0123456789abcdef"],
  [operations.api_get_prepay_remaining, { status: "ok", status_text: "1042.50" }],
  [operations.api_vps_get_service, vps(1)],
  [operations.api_buy_license, purchase],
];

function writeAnswerFiles(folder: string, { name, operation, rewrite = (envelope) => envelope, ...answer }: Answer): void {
  const value = answer.value();
  writeFileSync(join(folder, `${name}.xml`), rewrite(writeAnswer(operation, value)), "latin1");
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
}

function describeAnswers() {
  const { name: operation } = operations.api_vps_get_client_invoices;
  return Object.fromEntries([
    ...answers.map(({ name, operation, isUntyped = false, sign }) => [
      name,
      { file: name, operation: operation.name, typed: !isUntyped, sign },
    ]),
    ...sizes.map((rows) => [rowsName(rows), { file: rowsName(rows), operation, typed: true, sign: blockSign }]),
  ]);
}

function describeRequests() {
  return Object.fromEntries(
    [...requests, ...calls].map(({ name, operation, input, sign }) => [
      name,
      { operation: operation.name, input, order: Object.keys(input), fresh: operation.effect === "write", sign },
    ]),
  );
}
