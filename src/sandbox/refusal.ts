/** What most operations answer with when they refuse. */
export function refusal(status_text: string): { status: string; status_text: string } {
  return { status: "error", status_text };
}
