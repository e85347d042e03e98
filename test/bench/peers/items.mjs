/** The arguments with each list as clients with a WSDL want it: an object with its items. */
export function withItems(input) {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, Array.isArray(value) ? { item: value } : value]));
}
