/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Checkout } from '../checkout/checkout-records.ts';
import { COUNTRIES } from '../checkout/countries.ts';
import { TEST_CARDS } from '../checkout/simulated-payments.ts';
import type { PageContext } from './page-context.ts';
import { CheckoutSteps } from './parts/checkout-steps.tsx';
import { FormToken } from './parts/form-token.tsx';
import { Notice } from './parts/notice.tsx';
import { OrderSummary } from './parts/order-summary.tsx';

/** Properties of {@link PaymentPage}. */
export interface PaymentPageProps {
  readonly page: PageContext;
  readonly checkout: Checkout;
  readonly expiresAtMs: number;
  /** The server's time: the browser's clock may be wrong. */
  readonly nowMs: number;
  /** What the bank said to the last attempt. */
  readonly declined: string | undefined;
}

/** The second half of the checkout: the units are held, the clock runs. */
export function PaymentPage(props: PaymentPageProps): VNode {
  const { page, checkout, declined } = props;
  const { address } = checkout;
  return (
    <>
      <CheckoutSteps current="Payment" />
      <h1>Payment</h1>
      {declined === undefined ? null : (
        <Notice kind="problem" title={declined}>
          <p>Your items are still held. Choose another card and try again.</p>
        </Notice>
      )}
      <Countdown {...props} />
      <div class="with-summary">
        <div>
          <PayForm page={page} checkout={checkout} />
          <section class="panel">
            <h2>Goes to</h2>
            <address>
              {address.name}
              <br />
              {address.street}
              <br />
              {address.postcode} {address.city}, {COUNTRIES.get(address.country) ?? address.country}
            </address>
          </section>
          <form method="post" action={`/checkout/${checkout.checkoutId}/cancel`}>
            <FormToken page={page} />
            <button type="submit" class="link">
              Give the items back and return to the cart
            </button>
          </form>
        </div>
        <OrderSummary page={page} title="Your order" lines={checkout.lines} totals={checkout} />
      </div>
    </>
  );
}

function PayForm(props: { readonly page: PageContext; readonly checkout: Checkout }): VNode {
  const { page, checkout } = props;
  return (
    <form
      class="panel"
      method="post"
      action={`/checkout/${checkout.checkoutId}/pay`}
      data-send-once
    >
      <FormToken page={page} />
      <fieldset class="cards">
        <legend>Simulated card</legend>
        {TEST_CARDS.map(({ id, label, outcome }, index) => (
          <label class="card-choice">
            <input type="radio" name="card" value={id} checked={index === 0} />
            <span>
              <strong>{label}</strong>
              <span class="muted"> {outcome}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="primary wide">
        Pay {page.money.format(checkout.totalCents)}
      </button>
    </form>
  );
}

/** Reads well without the script; with it, it counts. */
function Countdown({ expiresAtMs, nowMs }: PaymentPageProps): VNode {
  const leftMs = Math.max(0, expiresAtMs - nowMs);
  const seconds = Math.ceil(leftMs / 1_000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div class="countdown" data-countdown-ms={leftMs} data-total-ms={leftMs}>
      <p>
        Your items are held for another{' '}
        <strong class="countdown-clock" data-countdown-clock role="timer">
          {clock}
        </strong>{' '}
        minutes.
      </p>
      <div class="countdown-track" aria-hidden="true">
        <progress max="100" value="100" data-countdown-bar />
      </div>
      <p class="visually-hidden" role="status" aria-live="polite" data-countdown-spoken />
    </div>
  );
}
