import type { KvAnswer } from '../history/kv-call.ts';
import { performOperation, type ClientScene } from '../world/perform-operation.ts';
import type { Purchase } from './purchase.ts';

/**
 * Compares what is left of each SKU, read from every process, with what the answers say: one
 * purchase, one answer, one effect.
 */
export async function judgeStock(
  scenes: readonly ClientScene[],
  skus: readonly string[],
  purchases: readonly Purchase[],
): Promise<void> {
  for (const scene of scenes) {
    for (const sku of skus) {
      const operation = { client: 'auditor', key: sku, operationId: undefined, triesMax: 1 };
      const read = await performOperation(scene, { ...operation, call: { kind: 'get' } });
      const left = read === undefined ? undefined : unitsOf(read.answer);
      judgeSku(scene, sku, left, purchases);
    }
  }
}

function judgeSku(
  { world }: ClientScene,
  sku: string,
  left: number | undefined,
  purchases: readonly Purchase[],
): void {
  if (left === undefined) {
    world.violate('available', `${sku} cannot be read in a healed world`);
    return;
  }
  const taken = purchases.filter(({ order }) => order.sku === sku).map(({ sold }) => sold);
  const unitsIn = -sum(taken.filter((units) => units < 0));
  const unitsSold = sum(taken.filter((units) => units > 0));
  if (left < 0) world.violate('floor', `${sku} stands at ${left}`);
  if (unitsSold > unitsIn) {
    world.violate('oversold', `${unitsSold} of ${unitsIn} units of ${sku} were sold`);
  }
  const expected = unitsIn - unitsSold;
  if (left === expected) return;
  world.violate(
    left > expected ? 'lost-write' : 'applied-twice',
    `${left} units of ${sku} are left; ${unitsIn} came in and ${unitsSold} were sold`,
  );
}

function unitsOf(answer: KvAnswer): number {
  return typeof answer === 'number' ? answer : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
