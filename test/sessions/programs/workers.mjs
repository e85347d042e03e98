import { Miniflare } from "miniflare";

/**
 * Runs a Worker's text in workerd, in isolates of their own that share a KV namespace.
 *
 * @param {object} options
 * @param {string} options.script
 * @param {readonly string[]} options.names one isolate for each
 * @param {string} options.endpoint
 * @param {string} options.folder where the namespace is kept
 */
export async function startWorkers({ script, names, endpoint, folder }) {
  const miniflare = new Miniflare({
    kvPersist: folder,
    workers: names.map((name) => ({
      name,
      script,
      modules: true,
      compatibilityDate: "2026-01-01",
      kvNamespaces: { SESSIONS: "sessions" },
      bindings: { ENDPOINT: endpoint },
    })),
  });
  await miniflare.ready;
  return {
    /**
     * Has an isolate make its call, and gives the outcome.
     *
     * @param {string} name
     * @returns {Promise<unknown>}
     */
    async call(name) {
      const worker = await miniflare.getWorker(name);
      return (await worker.fetch("http://worker.example/")).json();
    },
    stop: () => miniflare.dispose(),
  };
}
