import { nowhere, SoapError } from "../../soap/soap-error.ts";

/** A WSDL cannot be had (`wsdl-unreadable`), or what came is none (`not-wsdl`). */
export class WsdlError extends SoapError {
  protected static override readonly className = "WsdlError";
  declare readonly code: "wsdl-unreadable" | "not-wsdl";

  constructor(code: "wsdl-unreadable" | "not-wsdl", message: string, cause?: unknown) {
    const requestSent = code === "not-wsdl" ? "yes" : "maybe";
    super(code, message, nowhere, { requestSent, cause });
  }
}
