import { readFileSync, writeFileSync } from "node:fs";

// What Linux tells of a process, whatever language it is written in.

/**
 * Nanoseconds for which a process has been on a processor with its first thread, which is where all of the clients work. What
 * else the machine does takes none of it. 0 for a process that has ended, or never began.
 */
export function processorTime(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]);
  } catch {
    return 0;
  }
}

/** Bytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  return status(pid, "VmRSS");
}

/** The most that a process has held since its peak was forgotten. */
export function peakOf(pid: number): number {
  return status(pid, "VmHWM");
}

/** From now on the peak is what the process holds now. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
}

function status(pid: number, field: string): number {
  const line = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return 1024 * Number(line?.[1]);
}
