/** What a browser wants to see before it lets a page of another origin call. The real service sends none of it. */
export const corsHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "Content-Type, SOAPAction",
  "Access-Control-Max-Age": "600",
} as const;

type Handler = (request: Request) => Promise<Response>;

/** Lets pages of any origin call a handler. */
export function withCors(handler: Handler): Handler {
  return async (request) => {
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: corsHeaders });
    const response = await handler(request);
    for (const [name, value] of Object.entries(corsHeaders)) response.headers.set(name, value);
    return response;
  };
}
