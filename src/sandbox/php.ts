/** What PHP sees of a simple argument. */
export type Argument = string | number | boolean | null;

/** An argument as PHP's text of it; one that was not sent is blank. */
export function text(argument: Argument | undefined): string {
  if (argument === true) return "1";
  return argument === undefined || argument === null || argument === false ? "" : String(argument);
}

/** An argument as PHP's number of it: of a text, the number that it begins with, or 0. */
export function number(argument: Argument | undefined): number {
  if (typeof argument !== "string") return Number(argument ?? 0);
  return Number(/^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/.exec(argument)?.[0] ?? 0);
}

/** An argument as PHP's integer of it. */
export function integer(argument: Argument | undefined): number {
  return Math.trunc(number(argument));
}

/** An argument as PHP's idea of its truth. */
export function truth(argument: Argument | undefined): boolean {
  return argument !== "0" && Boolean(argument);
}

/** An IPv4 address, as PHP's `FILTER_VALIDATE_IP` takes it. */
export function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

export function isIpv6(text: string): boolean {
  return text.includes(":") && URL.canParse(`http://[${text}]`);
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);
}
