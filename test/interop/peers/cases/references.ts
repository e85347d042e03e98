import { s } from "../../../../src/soap/index.ts";
import { envelope, latin1 } from "../../../support/envelopes.ts";
import { follow, same, values, valueThat } from "../right.ts";
import { reading, returning } from "./build.ts";

/** An answer whose values stand apart, as Axis writes all of its answers. */
function apart(result: string, ...multiRefs: readonly string[]) {
  const wrapper = `<ns1:callResponse xmlns:ns1="urn:myapi">${result}</ns1:callResponse>`;
  return { body: latin1(envelope(`<SOAP-ENV:Body>${wrapper}${multiRefs.join("")}</SOAP-ENV:Body>`, "ISO-8859-1")) };
}

const ref = (id: string, type: string, content: string) =>
  `<multiRef id="${id}" SOAP-ENC:root="0" xsi:type="${type}">${content}</multiRef>`;

const person = (name: string) => `<name xsi:type="xsd:string">${name}</name>`;

const contact = s.struct("contact", { name: s.string });
const domain = s.struct("domain", { owner: contact, admin: contact });

/** Values that are referred to, SOAP 1.1 §5.4.1. */
export const referenceCases = [
  reading({
    name: "references",
    title: "references to structs are followed",
    output: domain,
    answer: apart(
      '<return href="#a"/>',
      ref("b", "tns:contact", person("Bea")),
      ref("a", "tns:domain", '<owner href="#c"/><admin href="#b"/>'),
      ref("c", "tns:contact", person("Cid")),
    ),
    right: values({ owner: { name: "Cid" }, admin: { name: "Bea" } }),
  }),
  reading({
    name: "simple_references",
    title: "references to texts and numbers are followed",
    output: s.struct("row", { ip: s.string, type: s.int }),
    answer: apart(
      '<return xsi:type="tns:row"><ip href="#a"/><type href="#b"/></return>',
      ref("a", "xsd:string", "192.0.2.1"),
      ref("b", "xsd:int", "5000"),
    ),
    right: values({ ip: "192.0.2.1", type: { digits: "5000" } }),
  }),
  reading({
    name: "list_of_references",
    title: "references in a list are followed",
    output: s.array(contact),
    answer: apart(
      '<return xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="tns:contact[2]"><item href="#a"/><item href="#b"/></return>',
      ref("a", "tns:contact", person("Ann")),
      ref("b", "tns:contact", person("Bea")),
    ),
    right: values([{ name: "Ann" }, { name: "Bea" }]),
  }),
  reading({
    name: "same_object",
    title: "what is sent once and referred to twice is one object",
    output: domain,
    answer: apart(
      '<return xsi:type="tns:domain"><owner href="#a"/><admin href="#a"/></return>',
      ref("a", "tns:contact", person("Ann")),
    ),
    right: valueThat((told) => {
      const [owner, admin] = [follow(told, "owner"), follow(told, "admin")];
      return owner === admin && same(owner, { name: "Ann" });
    }),
  }),
  reading({
    name: "cycle",
    title: "an object that leads back to itself",
    output: s.struct("node", { name: s.string, next: s.any }),
    answer: apart(
      '<return href="#a"/>',
      ref("a", "tns:node", `${person("Ann")}<next href="#b"/>`),
      ref("b", "tns:node", `${person("Bea")}<next href="#a"/>`),
    ),
    right: valueThat((told) => {
      const names = ["next", "next", "next", "next"].map((_, i, steps) => follow(told, ...steps.slice(0, i + 1), "name"));
      return names.every((name, i) => same(name, i % 2 === 0 ? "Bea" : "Ann"));
    }),
  }),
  reading({
    name: "prototype_id",
    title: "an `id` of `__proto__` changes nothing outside of the answer",
    output: domain,
    answer: apart(
      '<return xsi:type="tns:domain">' +
        `<owner id="__proto__" xsi:type="tns:contact">${person("Ann")}</owner><admin href="#b"/></return>`,
      ref("b", "tns:contact", person("Bea")),
    ),
    right: values({ owner: { name: "Ann" }, admin: { name: "Bea" } }),
  }),
  reading({
    name: "prototype_member",
    title: "a member `__proto__` changes nothing outside of the answer",
    output: contact,
    answer: returning("tns:contact", `${person("Ann")}<__proto__ xsi:type="tns:contact">${person("Bea")}</__proto__>`),
    right: values({ name: "Ann" }),
  }),
];
