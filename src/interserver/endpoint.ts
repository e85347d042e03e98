/** The service's address. */
export const defaultEndpoint = "https://my.interserver.net/api.php";

/** Whether a host is this machine, where passwords may go without TLS. */
export function isThisMachine(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
