/** Every operation, each by its wire name. A bundle keeps only those that are imported. */
export * from "./billing.ts";
export * from "./general.ts";
export * from "./licenses.ts";
export * from "./mail.ts";
