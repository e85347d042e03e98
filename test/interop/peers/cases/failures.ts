import { s } from "../../../../src/soap/index.ts";
import { answer, envelope, faultAnswer, latin1, utf8 } from "../../../support/envelopes.ts";
import type { Answer } from "../case.ts";
import { anError, errorKeeping, fault, values } from "../right.ts";
import { reading } from "./build.ts";

const purchase = s.struct("purchase", { status: s.string, invoice: s.int });
// Whether a number is one is another case's.
const invoice = { digits: "1042" };
const paid = { status: "Paid, thank you", invoice };

const whole = answer(
  '<return xsi:type="tns:purchase"><status xsi:type="xsd:string">Paid, thank you</status>' +
    '<invoice xsi:type="xsd:int">1042</invoice></return>',
  "ISO-8859-1",
);

const faultMembers =
  '<faultcode xsi:type="xsd:string">SOAP-ENV:Server</faultcode><faultactor xsi:type="xsd:string"></faultactor>' +
  '<faultstring xsi:type="xsd:string">Out of stock</faultstring><detail xsi:type="xsd:string"></detail>';

const soap12Fault =
  '<?xml version="1.0" encoding="UTF-8"?><env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Body><env:Fault>' +
  '<env:Code><env:Value>env:Receiver</env:Value></env:Code><env:Reason><env:Text xml:lang="en">Out of stock</env:Text></env:Reason>' +
  "</env:Fault></env:Body></env:Envelope>";

/** As far as that text, which is left out. */
function cutBefore(text: string, mark: string): Answer {
  return { body: latin1(text.slice(0, text.lastIndexOf(mark))) };
}

/** Faults, broken answers and things that are no answer. */
export const failureCases = [
  reading({
    name: "fault",
    title: "a SOAP 1.1 fault, with its text",
    output: purchase,
    answer: { status: 500, body: latin1(faultAnswer(faultMembers)) },
    right: fault("Out of stock"),
  }),
  reading({
    name: "fault_at_200",
    title: "a SOAP 1.1 fault at HTTP 200",
    output: purchase,
    answer: { body: latin1(faultAnswer(faultMembers)) },
    right: fault("Out of stock"),
  }),
  reading({
    name: "soap12_fault",
    title: "a SOAP 1.2 fault",
    output: purchase,
    answer: { status: 500, contentType: "application/soap+xml; charset=utf-8", body: latin1(soap12Fault) },
    right: fault("Out of stock"),
  }),
  reading({
    name: "fault_outside_body",
    title: "a fault beside `Body` (old NuSOAP)",
    output: purchase,
    answer: {
      status: 500,
      body: latin1(envelope(`<SOAP-ENV:Fault>${faultMembers}</SOAP-ENV:Fault><SOAP-ENV:Body></SOAP-ENV:Body>`, "ISO-8859-1")),
    },
    right: fault("Out of stock"),
  }),
  reading({
    name: "unqualified_wrapper",
    title: "an answer whose wrapper has no namespace (old NuSOAP)",
    output: purchase,
    answer: {
      body: latin1(whole.replace('<ns1:callResponse xmlns:ns1="urn:myapi">', "<callResponse>").replace("</ns1:", "</")),
    },
    right: values(paid),
  }),
  reading({
    name: "php_warning",
    title: "a PHP warning before the XML declaration",
    output: purchase,
    answer: { body: latin1(`<br />\n<b>Warning</b>: Undefined index in <b>/api.php</b> on line <b>7</b><br />\n${whole}`) },
    right: values(paid),
  }),
  reading({
    name: "short_content_length",
    title: "a `Content-Length` that counts an accented letter once",
    output: purchase,
    // What the two bytes of the letter are read as is another case's.
    answer: { body: utf8(whole.replace("Paid, thank you", "Payé")), shortBy: 1 },
    right: values({ status: "Payé", invoice }, { status: "PayÃ©", invoice }),
  }),
  reading({
    name: "cut_after_result",
    title: "an answer that is cut after its result",
    output: purchase,
    answer: cutBefore(whole, "ope>"),
    right: values(paid),
  }),
  reading({
    name: "cut_before_result",
    title: "an answer that is cut in its result is an error, and what came is kept",
    output: purchase,
    answer: cutBefore(whole, "042</invoice>"),
    right: errorKeeping("Paid, thank you"),
  }),
  reading({
    name: "html_502",
    title: "an HTML page with status 502 is an error",
    output: purchase,
    answer: {
      status: 502,
      contentType: "text/html",
      body: latin1(
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n" +
          "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n",
      ),
    },
    right: anError,
  }),
  reading({
    name: "html_200",
    title: "an HTML page with status 200 is an error",
    output: purchase,
    answer: { contentType: "text/html", body: latin1("<html><body><h1>Down for maintenance</h1></body></html>") },
    right: anError,
  }),
  reading({
    name: "empty_200",
    title: "an empty answer with status 200 is an error",
    output: purchase,
    answer: { body: new Uint8Array() },
    right: anError,
  }),
  reading({
    name: "dtd",
    title: "a document type with entities is refused",
    output: purchase,
    answer: {
      body: latin1(
        whole.replace("?>", '?><!DOCTYPE a [<!ENTITY b "boom"><!ENTITY c "&b;&b;&b;">]>').replace("Paid, thank you", "&c;"),
      ),
    },
    right: anError,
  }),
];
