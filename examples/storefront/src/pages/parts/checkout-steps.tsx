/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';

const STEPS = ['Cart', 'Address', 'Payment', 'Confirmation'] as const;

/** Where the buyer is on the way from the cart to the order. */
export function CheckoutSteps({ current }: { readonly current: (typeof STEPS)[number] }): VNode {
  const at = STEPS.indexOf(current);
  return (
    <ol class="steps" aria-label="Checkout steps">
      {STEPS.map((step, index) => (
        <li
          data-done={index < at ? 'true' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          {step}
        </li>
      ))}
    </ol>
  );
}
