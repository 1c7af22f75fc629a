/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { RaceResult } from '../race/run-race.ts';
import type { PageContext } from './page-context.ts';
import { FormToken } from './parts/form-token.tsx';

/** Properties of {@link RacePage}. */
export interface RacePageProps {
  readonly page: PageContext;
  readonly buyers: number;
  readonly units: number;
  /** The race that has just been run, if any. */
  readonly result: RaceResult | undefined;
}

/** 200 buyers, one unit: what a shop must get right. */
export function RacePage({ page, buyers, units, result }: RacePageProps): VNode {
  return (
    <>
      <section class="race-intro">
        <div>
          <p class="eyebrow">Behind the counter</p>
          <h1>The last-unit race</h1>
          <p>
            One mug is left, and {buyers} buyers press “Buy” at the same moment. Each of them goes
            through the code that every checkout of this shop uses: reserve the unit on a majority
            of the nodes, then claim it for an order. The count below is read from the stock
            afterwards, not from the buyers.
          </p>
          <form method="post" action="/race" data-send-once>
            <FormToken page={page} />
            <button type="submit" class="primary">
              {result === undefined ? 'Start the race' : 'Race again'}
            </button>
          </form>
        </div>
        <img src="/pictures/race.svg" alt="The last mug on the shelf" width="400" height="400" />
      </section>
      {result === undefined ? (
        <p class="muted">Every race has a product of its own, with {units} unit on the shelf.</p>
      ) : (
        <Result result={result} />
      )}
    </>
  );
}

function Result({ result }: { readonly result: RaceResult }): VNode {
  const { sold, refused, oversold, failed, buyers, durationMs, sku, winners } = result;
  const fair = oversold === 0 && failed === 0;
  return (
    <section class="panel race-result" data-fair={fair ? 'true' : 'false'}>
      <p class="race-verdict" role="status">
        {sold} sold, {refused} refused, {oversold} oversold
        {failed === 0 ? '' : `, ${failed} failed`}
      </p>
      <ul class="crowd" aria-hidden="true">
        {Array.from({ length: buyers }, (_, buyer) => (
          <li data-won={winners.includes(buyer) ? 'true' : undefined} />
        ))}
      </ul>
      <p class="muted">
        {buyers} buyers in {durationMs} ms. Product <code>{sku}</code>; the unit went to buyer{' '}
        {winners.map((buyer) => buyer + 1).join(', ') || 'nobody'}.
      </p>
    </section>
  );
}
