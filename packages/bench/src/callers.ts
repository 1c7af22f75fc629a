/**
 * Performs `operations` operations by `callers` concurrent callers, each of which waits for its
 * answer before it asks again. `operate` gets the number of the operation.
 */
export async function runCallers(
  callers: number,
  operations: number,
  operate: (operation: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < operations) await operate(next++);
  };
  await Promise.all(Array.from({ length: Math.min(callers, operations) }, caller));
}
