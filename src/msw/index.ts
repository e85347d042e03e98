/** Request handlers for msw (Mock Service Worker), for the tests of programs that use this package. */

export { handlers } from "./handlers.ts";
export { type Answer, type Arguments, fault, type HandlerOptions, on } from "./on.ts";
