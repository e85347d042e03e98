import type { Customer, Job, State } from "./state.ts";
import { destroyVps, newBackup, setUpVps } from "./vps/machine.ts";

/** Has something done to a VPS when its time has come. */
export function enqueue(
  state: State,
  delay: keyof State["delays"],
  customer: Customer,
  vps: number | null,
  work: Job["work"],
  name = "",
): void {
  state.jobs.push({ dueAt: state.now() + state.delays[delay], customer, vps: vps ?? 0, work, name });
}

/** Does what is due. */
export function doDueJobs(state: State): void {
  const now = state.now();
  const due = state.jobs.filter((job) => job.dueAt <= now).sort((a, b) => a.dueAt - b.dueAt);
  for (const job of due) {
    state.jobs.splice(state.jobs.indexOf(job), 1);
    run(state, job);
  }
}

function run(state: State, { customer, vps: id, work, name }: Job): void {
  const vps = customer.vps.find((row) => row.vps_id === id);
  if (vps === undefined) return;
  if (work === "destroy") destroyVps(state, customer, vps);
  if (vps.vps_status === "canceled") return;
  switch (work) {
    case "setup":
      setUpVps(state, vps);
      break;
    case "start":
    case "restart":
      vps.vps_server_status = "running";
      break;
    case "stop":
      vps.vps_server_status = "stopped";
      break;
    case "backup":
      customer.vpsBackups.push(newBackup(state, id, name));
      break;
    case "delete backup": {
      const index = customer.vpsBackups.findIndex((backup) => backup.id === id && backup.name === name);
      if (index !== -1) customer.vpsBackups.splice(index, 1);
    }
  }
}
