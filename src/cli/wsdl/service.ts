/** What a WSDL says, as far as calls depend on it. */
export interface Service {
  /** Blank where the WSDL names none. */
  readonly endpoint: string;
  readonly operations: ReadonlyMap<string, ServiceOperation>;
  /** Named types, by local name. */
  readonly types: ReadonlyMap<string, ServiceType>;
  /** What is missing or there twice, in words. */
  readonly problems: readonly string[];
}

/** Blank: the WSDL does not say. */
export interface ServiceOperation {
  readonly name: string;
  /** Of the request's wrapper element. */
  readonly namespace: string;
  /** The `SOAPAction`. */
  readonly action: string;
  /** Style and use, such as `rpc/encoded`. */
  readonly encoding: string;
  /** In wire order. */
  readonly parameters: readonly Member[];
  /** Mostly one. */
  readonly results: readonly Member[];
}

/** A parameter, a result or a struct's member. */
export interface Member {
  readonly name: string;
  /** `xsd:int` for a simple type, `tns:row` for one of the service's own, `array` for SOAP's list of anything, whatever the prefixes are. */
  readonly type: string;
}

export type ServiceType =
  | { readonly kind: "struct"; readonly members: readonly Member[] }
  | { readonly kind: "list"; readonly item: string }
  | { readonly kind: "simple"; readonly base: string };
