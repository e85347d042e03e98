import type { Terminal } from "./terminal.ts";
import { truncate } from "./text-width.ts";

/** Calls shorter than this, in milliseconds, show nothing. */
const patience = 500;
/** Milliseconds between two pictures. */
const pace = 100;
const pictures = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

/** Shows a line that moves while the work goes on, where somebody can see it, and clears it at the end. */
export async function withProgress<T>(terminal: Terminal, label: string, work: () => Promise<T>): Promise<T> {
  const { progress } = terminal;
  if (progress === undefined) return work();
  const start = performance.now();
  let shown = 0;
  const timer = setInterval(() => {
    const elapsed = performance.now() - start;
    if (elapsed < patience) return;
    const picture = pictures[shown++ % pictures.length];
    progress(terminal.noteStyle("dim", truncate(`${picture} ${label} ${Math.floor(elapsed / 1000)} s`, terminal.columns - 1)));
  }, pace);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (shown > 0) progress("");
  }
}
