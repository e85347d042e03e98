import { type Operation, type OperationDefinition, type SuccessOf, operation as soapOperation } from "../soap/operation.ts";
import type { Fields, Schema } from "../soap/schema.ts";

/** The namespace of every operation of this service; `SOAPAction` is `"urn:myapi#NAME"`. */
export const namespace = "urn:myapi";

/** Describes an operation of InterServer's API. */
export function operation<const I extends Fields, const O extends Schema, const S extends SuccessOf<O> | undefined = undefined>(
  name: string,
  definition: Omit<OperationDefinition<I, O, S>, "namespace">,
): Operation<I, O, S> {
  return soapOperation<I, O, S>(name, { namespace, ...definition });
}
