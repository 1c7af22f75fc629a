/** Faults that last: one node is unwell from their begin to their end. */
export const NODE_FAULTS = [
  /** The node's process is killed and comes back with all that it had acknowledged. */
  'crash',
  /** … with nothing of what it had acknowledged since its last flush. */
  'crash-losing-all',
  /** … with a prefix of that. */
  'crash-losing-some',
  /** It crashes between applying a commit and answering it, with or without a loss. */
  'crash-before-answer',
  /** Calls wait and nobody is told (SIGSTOP, a stalled disk). */
  'hang',
  /** Commits are applied at once, and their answers wait. */
  'hang-answers',
  /** Calls are refused. */
  'down',
  /** Every call takes 20 times as long. */
  'slow',
  /** Commits are refused, reads work. */
  'disk-full',
  /** The link of one process, or of all, is cut in one direction or in both. */
  'partition',
] as const;

/** Faults of single messages, on any node at any time: an asynchronous network. */
export const MESSAGE_FAULTS = [
  /** Refused before anything happened; the caller knows. */
  'unavailable',
  /** Not applied; the caller cannot know. */
  'lost-request',
  /** Applied; the caller cannot know. */
  'lost-answer',
  /** A commit is delivered twice. */
  'duplicate',
  /** A commit arrives long after its caller gave it up. */
  'late',
  /** A call is overtaken by many others. */
  'delay',
] as const;

/** Faults of the coordinating process. */
export const PROCESS_FAULTS = [
  /** It is killed between any two steps, and another one opens the same nodes. */
  'coordinator-crash',
  /** It stands still for a while (SIGSTOP, garbage collection) and goes on, not knowing. */
  'coordinator-pause',
  /** Its wall clock steps. */
  'clock-step',
] as const;

/** See {@link NODE_FAULTS}. */
export type NodeFault = (typeof NODE_FAULTS)[number];
/** See {@link MESSAGE_FAULTS}. */
export type MessageFault = (typeof MESSAGE_FAULTS)[number];
/** See {@link PROCESS_FAULTS}. */
export type ProcessFault = (typeof PROCESS_FAULTS)[number];
/** Any fault that a scenario may declare. */
export type FaultName = NodeFault | MessageFault | ProcessFault;

/** Whether a node may have forgotten acknowledged commits after this fault. */
export function mayForget(fault: NodeFault): boolean {
  return fault.startsWith('crash-');
}
