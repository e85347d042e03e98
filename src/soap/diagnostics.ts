import type { OnCall } from "./call-events.ts";

/** As much of `node:diagnostics_channel` as is used here. */
interface Channel {
  readonly hasSubscribers: boolean;
  publish(event: unknown): void;
}

interface DiagnosticsChannel {
  channel(name: string): Channel;
}

/** Node's way to get at its modules without an import, which other runtimes would stumble over. */
const { process } = globalThis as { process?: { getBuiltinModule?(name: string): DiagnosticsChannel | undefined } };

/** What tools under Node listen to; the events are those of `onCall`. */
const channelName = "interserver-soap.call";

let channel: Channel | undefined;

/** Who is to be told of a call: the client's own hook, and the channel where somebody listens. */
export function watcherOf(onCall: OnCall | undefined): OnCall | undefined {
  channel ??= process?.getBuiltinModule?.("diagnostics_channel")?.channel(channelName);
  if (channel === undefined || !channel.hasSubscribers) return onCall;
  const open = channel;
  return (event) => {
    open.publish(event);
    onCall?.(event);
  };
}
