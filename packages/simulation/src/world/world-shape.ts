import type { Random } from '@spillway/runtime';
import type { FaultLimits } from '../faults/fault-atlas.ts';

/** The size and the speeds of one run's world, drawn before it begins. Plain data. */
export interface WorldShape {
  readonly nodes: number;
  readonly replicationFactor: number;
  /** Processes that open the same nodes at once. */
  readonly coordinators: number;
  /**
   * The nodes live in the one process, as LevelDB folders do: no other process reaches them, and
   * they die with it. Else they are servers: calls outlive the process that sent them.
   */
  readonly isEmbedded: boolean;
  /** Share of reads that an embedded node answers without a wait, see `Storage.peek`. */
  readonly atHandShare: number;
  /** Typical time of a request or an answer in ms. */
  readonly latencyMs: number;
  /** Of the clients of servers; embedded nodes have none. */
  readonly commandTimeoutMs: number | undefined;
  readonly operationTimeoutMs: number;
  readonly nodeTimeoutMs: number;
  /** Mean pause between two flushes of a node in ms. */
  readonly flushGapMs: number;
}

/** What a scenario asks of the shape; the rest is drawn. */
export interface WorldNeeds {
  /** Nodes that may be drawn. Default: 3 mostly, else 1, 2, 4 or 5. */
  readonly nodes?: readonly number[];
  /** Default: drawn. */
  readonly isEmbedded?: boolean;
  /** Default 1. More are drawn for nodes that are servers only. */
  readonly coordinatorsMax?: number;
}

/** Draws a shape. */
export function drawWorldShape(random: Random, needs: WorldNeeds): WorldShape {
  const nodes = random.pick(needs.nodes ?? [3, 3, 3, 3, 3, 5, 5, 4, 2, 1]);
  const isEmbedded = needs.isEmbedded ?? random.chance(0.5);
  const isWide = nodes === 5 && random.chance(0.5);
  const { coordinatorsMax = 1 } = needs;
  return {
    nodes,
    replicationFactor: isWide ? 5 : Math.min(3, nodes),
    coordinators: isEmbedded || random.chance(0.3) ? 1 : coordinatorsMax,
    isEmbedded,
    atHandShare: random.pick([0, 0.5, 1]),
    latencyMs: random.pick([0.2, 1, 5]),
    commandTimeoutMs: isEmbedded ? undefined : random.pick([100, 500, 2000]),
    operationTimeoutMs: random.pick([500, 2000, 5000]),
    nodeTimeoutMs: random.pick([100, 300, 1000]),
    flushGapMs: random.pick([20, 300, 3000]),
  };
}

/**
 * The fault model of a shape: at most a minority of a key's owners, of whatever key, is unwell at
 * once. One or two copies survive no loss; there one node may be silent, which costs answers only.
 */
export function faultLimits({ replicationFactor }: WorldShape): FaultLimits {
  const minority = Math.floor((replicationFactor - 1) / 2);
  return { unwellMax: Math.max(1, minority), forgetfulMax: minority };
}
