/** Writes amounts of the shop's currency for people. */
export class Money {
  readonly currency: string;
  readonly #format: Intl.NumberFormat;

  /** `currency` is an ISO 4217 code such as `EUR`. @throws RangeError for an unknown form. */
  constructor(currency: string) {
    this.currency = currency;
    this.#format = new Intl.NumberFormat('en-IE', { style: 'currency', currency });
  }

  /** `1250` gives `€12.50`. */
  format(cents: number): string {
    return this.#format.format(cents / 100);
  }
}
