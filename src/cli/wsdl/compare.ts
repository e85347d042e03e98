import type { Member, Service, ServiceOperation, ServiceType } from "./service.ts";

/** One thing in which a WSDL differs from the catalogue. */
export interface Change {
  readonly change: "added" | "removed" | "changed";
  readonly what:
    | ("endpoint" | "operation" | "parameter" | "order" | "result" | "action" | "namespace" | "encoding")
    | ("type" | "member");
  /** The operation or the type that it is about; blank: the service. */
  readonly of: string;
  /** The parameter or the member; else blank. */
  readonly name: string;
  /** What the catalogue has; blank where it is added. */
  readonly before: string;
  /** What the WSDL has; blank where it is removed. */
  readonly after: string;
}

/**
 * What is different in a WSDL, by operation and then by type. What it does not say is no difference, nor is a type that no
 * operation known before depends on, nor the order of a struct's members, nor a result's name: nothing on the wire depends on these.
 */
export function compareServices(before: Service, after: Service): Change[] {
  return [...changesOf(before, after)];
}

type Changes = Generator<Change, void>;

function* changesOf(before: Service, after: Service): Changes {
  if (after.endpoint !== "") yield* difference("endpoint", "", before.endpoint, after.endpoint);
  for (const operation of after.operations.values()) {
    const known = before.operations.get(operation.name);
    if (known !== undefined) yield* compareOperations(known, operation);
    else yield added("operation", operation.name, "", describeOperation(operation));
  }
  for (const operation of before.operations.values()) {
    if (!after.operations.has(operation.name)) yield removed("operation", operation.name, "", describeOperation(operation));
  }
  for (const [name, type] of before.types) {
    const found = after.types.get(name);
    if (found === undefined) yield removed("type", name, "", describeType(type));
    else if (type.kind !== "struct" || found.kind !== "struct") {
      yield* difference("type", name, describeType(type), describeType(found));
    } else yield* compareMembers("member", name, type.members, found.members);
  }
}

function* compareOperations(before: ServiceOperation, after: ServiceOperation): Changes {
  const { name: of } = before;
  for (const what of ["action", "namespace", "encoding"] as const) {
    if (after[what] !== "") yield* difference(what, of, before[what], after[what]);
  }
  yield* compareMembers("parameter", of, before.parameters, after.parameters);
  yield* difference("order", of, orderOf(before.parameters, after.parameters), orderOf(after.parameters, before.parameters));
  yield* difference("result", of, describeResults(before), describeResults(after));
}

/** The names that are there on the other side too. */
function orderOf(members: readonly Member[], others: readonly Member[]): string {
  const names = new Set(others.map(({ name }) => name));
  return members
    .map(({ name }) => name)
    .filter((name) => names.has(name))
    .join(", ");
}

/** Names that are there on both sides with another type, and names that are there on one. */
function* compareMembers(what: "parameter" | "member", of: string, before: readonly Member[], after: readonly Member[]): Changes {
  const typesBefore = new Map(before.map(({ name, type }) => [name, type]));
  const typesAfter = new Map(after.map(({ name, type }) => [name, type]));
  // A parameter counts by its place, so that is told as well.
  const describe = (type: string, at: number, count: number) =>
    what === "member" ? type : `${type}, number ${at + 1} of ${count}`;
  for (const [at, { name, type }] of after.entries()) {
    if (!typesBefore.has(name)) yield added(what, of, name, describe(type, at, after.length));
  }
  for (const [at, { name, type }] of before.entries()) {
    const now = typesAfter.get(name);
    if (now === undefined) yield removed(what, of, name, describe(type, at, before.length));
    else if (now !== type) yield { change: "changed", what, of, name, before: type, after: now };
  }
}

function* difference(what: Change["what"], of: string, before: string, after: string): Changes {
  if (before !== after) yield { change: "changed", what, of, name: "", before, after };
}

function added(what: Change["what"], of: string, name: string, after: string): Change {
  return { change: "added", what, of, name, before: "", after };
}

function removed(what: Change["what"], of: string, name: string, before: string): Change {
  return { change: "removed", what, of, name, before, after: "" };
}

/** `(sid: xsd:string, id: xsd:int): xsd:boolean` */
function describeOperation(operation: ServiceOperation): string {
  return `(${describeMembers(operation.parameters)}): ${describeResults(operation)}`;
}

function describeResults({ results }: ServiceOperation): string {
  const [first, ...others] = results;
  if (first === undefined) return "nothing";
  return others.length === 0 ? first.type : `{ ${describeMembers(results)} }`;
}

function describeMembers(members: readonly Member[]): string {
  return members.map(({ name, type }) => `${name}: ${type}`).join(", ");
}

function describeType(type: ServiceType): string {
  switch (type.kind) {
    case "struct":
      return `struct of ${type.members.length}`;
    case "list":
      return `list of ${type.item}`;
    case "simple":
      return type.base;
  }
}
