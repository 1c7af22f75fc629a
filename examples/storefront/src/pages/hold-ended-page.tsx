/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { CheckoutSteps } from './parts/checkout-steps.tsx';
import { Notice } from './parts/notice.tsx';

/** The time was over before the payment. */
export function HoldEndedPage(): VNode {
  return (
    <>
      <CheckoutSteps current="Payment" />
      <h1>The time is over</h1>
      <Notice kind="problem" title="Your items went back on the shelf. Nothing was charged.">
        <p>They are still in your cart: if nobody else took them, you can hold them again.</p>
      </Notice>
      <p class="actions">
        <a class="button primary" href="/checkout">
          Hold them again
        </a>
        <a class="button quiet" href="/cart">
          Back to the cart
        </a>
      </p>
    </>
  );
}
