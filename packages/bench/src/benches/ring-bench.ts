import { createHashRing, diffRings, type HashRing } from '@spillway/hash-ring';
import { seededRandom } from '@spillway/runtime';
import PeerRing from 'hashring';
import { exactFigure, measurement, type Measurement } from '../measurement.ts';
import { figureOf, nanosecondsEach, race, type Contestant, type Effort } from '../race.ts';

const NAME = 'ring';
const PEER = 'hashring';
const LOOKUP_NODES = 10;
/** More than the 5,000 answers that hashring remembers: a shop has more sessions, too. */
const LOOKUP_KEYS = 200_000;
const BALANCE_KEYS = 1_000_000;
const BALANCE_NODES = [5, 10, 50] as const;
/** The busiest of 50 nodes is a matter of luck with the keys: the figure is the median of these. */
const BALANCE_KEY_SETS = 3;
/** hashring takes 2 µs a key; fewer keys show its imbalance of a tenth well enough. */
const PEER_BALANCE_KEYS = 50_000;
const EVEN = { name: 'even', value: 1 };
const CHANGES = 40;
const MOVED_KEYS = 20_000;
const PEER_MOVED_KEYS = 5000;

/** The ring against `hashring`: speed, balance, and how many keys a change moves. */
export async function* measureRing(effort: Effort): AsyncGenerator<Measurement> {
  yield* lookupSpeed(effort);
  yield* ownBalance();
  for (const nodes of BALANCE_NODES) yield peerBalance(nodes);
  yield* ownMovement();
  yield peerMovement();
}

async function* lookupSpeed(effort: Effort): AsyncGenerator<Measurement> {
  const names = nodeNames(LOOKUP_NODES);
  const ring = ringOf(names);
  const peer = new PeerRing(names);
  const keys = [...sessionKeys(LOOKUP_KEYS, 0)];
  const first = await race(
    [lookups('own', keys, (key) => ring.getNode(key)), lookups(PEER, keys, (key) => peer.get(key))],
    effort,
    cpuMs,
  );
  yield nanoseconds('lookup_ns', first);
  const three = await race(
    [
      lookups('own', keys, (key) => ring.getNodes(key)),
      lookups(PEER, keys, (key) => peer.range(key, 3)),
    ],
    effort,
    cpuMs,
  );
  yield nanoseconds('lookup_rf3_ns', three);
}

/** A lookup is nothing but work of this process: its CPU time, whatever else the machine does. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function nanoseconds(measure: string, figures: Awaited<ReturnType<typeof race>>): Measurement {
  const own = figures.get('own') ?? exactFigure(NaN);
  const peer = figures.get(PEER) ?? exactFigure(NaN);
  const baseline = { name: PEER, value: nanosecondsEach(peer).value };
  return measurement(NAME, measure, 'ns', nanosecondsEach(own), baseline);
}

function lookups(
  name: string,
  keys: readonly string[],
  lookup: (key: string) => string | readonly string[],
): Contestant {
  let at = 0; // goes on from sample to sample: hashring remembers what was asked just now
  return {
    name,
    run(operations) {
      let length = 0; // used, so that no lookup can be left out
      for (let i = 0; i < operations; i++) {
        at = at + 1 < keys.length ? at + 1 : 0;
        length += lookup(keys[at] ?? '').length;
      }
      if (length === 0) throw new Error('no node was found');
    },
  };
}

function* ownBalance(): Generator<Measurement> {
  const rings = BALANCE_NODES.map((nodes) => ringOf(nodeNames(nodes)));
  const peaks: number[][] = rings.map(() => []);
  for (let set = 0; set < BALANCE_KEY_SETS; set++) {
    const load = loadOfSlots(set);
    rings.forEach((ring, i) => peaks[i]?.push(ownPeakOverMean(ring, load)));
  }
  for (const [i, nodes] of BALANCE_NODES.entries()) {
    // The measure without a number is the one of 50 nodes, the hardest.
    const measure = nodes === 50 ? 'peak_over_mean' : `peak_over_mean_${nodes}_nodes`;
    yield measurement(NAME, measure, 'ratio', figureOf(peaks[i] ?? []), EVEN);
  }
}

/** Keys of each slot, which are the same for all rings of one seed. */
function loadOfSlots(set: number): Int32Array {
  const ring = ringOf(nodeNames(BALANCE_NODES[0]));
  const load = new Int32Array(ring.slots);
  for (const key of sessionKeys(BALANCE_KEYS, set)) {
    const slot = ring.slotOf(key);
    load[slot] = (load[slot] ?? 0) + 1;
  }
  return load;
}

function ownPeakOverMean(ring: HashRing, load: Int32Array): number {
  const counts = new Map<string, number>();
  load.forEach((keys, slot) => {
    const node = ring.nodesOfSlot(slot)[0] ?? '';
    counts.set(node, (counts.get(node) ?? 0) + keys);
  });
  return Math.max(...counts.values()) / (BALANCE_KEYS / ring.nodes.length);
}

function peerBalance(nodes: number): Measurement {
  const peer = new PeerRing(nodeNames(nodes));
  const counts = new Map<string, number>();
  for (const key of sessionKeys(PEER_BALANCE_KEYS, 0)) {
    const node = peer.get(key);
    counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  const value = Math.max(...counts.values()) / (PEER_BALANCE_KEYS / nodes);
  const measure = `hashring_peak_over_mean_${nodes}_nodes`;
  return measurement(NAME, measure, 'ratio', exactFigure(value), EVEN);
}

/** A join (`leaves` undefined) or a leave, the same for both rings. */
interface Change {
  readonly joins: string | undefined;
  readonly leaves: string | undefined;
  /** Share of the keys that a perfect ring would move. */
  readonly idealShare: number;
}

function* ownMovement(): Generator<Measurement> {
  let ring: HashRing = ringOf(nodeNames(LOOKUP_NODES));
  const keys = [...sessionKeys(MOVED_KEYS, 0)];
  const sum = { ideal: 0, moved: 0, copies: 0, wrong: 0 };
  for (const { joins, leaves, idealShare } of changes()) {
    const next = joins === undefined ? ring.removeNode(leaves ?? '') : ring.addNode({ id: joins });
    sum.ideal += idealShare;
    sum.copies += diffRings(ring, next).copies / (ring.slots * ring.replicationFactor);
    const moved = keys.filter((key) => ring.getNode(key) !== next.getNode(key));
    sum.moved += moved.length / keys.length;
    sum.wrong += moved.filter(
      (key) => ring.getNode(key) !== leaves && next.getNode(key) !== joins,
    ).length;
    ring = next;
  }
  const ideal = { name: '1/N', value: 1 };
  const over = (measure: string, share: number): Measurement =>
    measurement(NAME, measure, 'ratio', exactFigure(share / sum.ideal), ideal);
  yield over('moved_share_over_ideal', sum.moved);
  yield over('moved_copies_over_ideal', sum.copies);
  const none = { name: 'none', value: 0 };
  yield measurement(NAME, 'moved_between_staying_count', 'count', exactFigure(sum.wrong), none);
}

function peerMovement(): Measurement {
  const peer = new PeerRing(nodeNames(LOOKUP_NODES));
  const keys = [...sessionKeys(PEER_MOVED_KEYS, 0)];
  const sum = { ideal: 0, moved: 0 };
  let before = keys.map((key) => peer.get(key));
  for (const { joins, leaves, idealShare } of changes()) {
    if (joins === undefined) peer.remove(leaves ?? '');
    else peer.add(joins);
    const after = keys.map((key) => peer.get(key));
    sum.ideal += idealShare;
    sum.moved += after.filter((node, i) => node !== before[i]).length / keys.length;
    before = after;
  }
  const measure = 'hashring_moved_share_over_ideal';
  const ideal = { name: '1/N', value: 1 };
  return measurement(NAME, measure, 'ratio', exactFigure(sum.moved / sum.ideal), ideal);
}

function* changes(): Generator<Change> {
  const random = seededRandom('bench ring changes');
  const names = nodeNames(LOOKUP_NODES);
  for (let i = 0; i < CHANGES; i++) {
    if (names.length > 5 && random.chance(0.5)) {
      const [leaves] = names.splice(random.integer(0, names.length - 1), 1);
      yield { joins: undefined, leaves, idealShare: 1 / (names.length + 1) };
    } else {
      const joins = `joined-${i}`;
      names.push(joins);
      yield { joins, leaves: undefined, idealShare: 1 / names.length };
    }
  }
}

function ringOf(names: readonly string[]): HashRing {
  return createHashRing({ nodes: names.map((id) => ({ id })) });
}

function nodeNames(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `node-${i}`);
}

/** Different keys of 29 characters, as of sessions; `set` names one of many such sets. */
function* sessionKeys(count: number, set: number): Generator<string> {
  const random = seededRandom(`bench ring keys ${set}`);
  for (let i = 0; i < count; i++) {
    const chance = random
      .integer(0, 2 ** 47)
      .toString(16)
      .padStart(12, '0');
    yield `session:${chance}${i.toString(16).padStart(9, '0')}`;
  }
}
