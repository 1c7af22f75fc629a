/** The cards of the simulated bank. */
export const TEST_CARDS = [
  { id: 'approve', label: 'Card ending in 4242', outcome: 'is approved' },
  { id: 'decline', label: 'Card ending in 0002', outcome: 'is declined by the bank' },
] as const;

/** Name of one of the {@link TEST_CARDS}. */
export type TestCard = (typeof TEST_CARDS)[number]['id'];

/** What the bank says. */
export type Authorisation =
  | { readonly approved: true; readonly authorisationId: string }
  | { readonly approved: false; readonly reason: string };

/** Whether a form's text names a test card. */
export function isTestCard(text: string): text is TestCard {
  return TEST_CARDS.some((card) => card.id === text);
}

/**
 * Stands in for a payment provider: reserves the money for an order. The order's id is the
 * idempotency key, so a repeat gets the same authorisation and takes no money twice. Money is only
 * reserved, and never captured: that of a cancelled order lapses by itself, as a real one does.
 */
export function authorisePayment(orderId: string, card: TestCard): Authorisation {
  if (card === 'decline') {
    return { approved: false, reason: 'The bank declined the card. Nothing was charged.' };
  }
  return { approved: true, authorisationId: `auth-${orderId}` };
}
