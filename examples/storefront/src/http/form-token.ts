import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Tokens that prove that a form came from a page of this shop, for this browser: an HMAC over the
 * seed in its cookie (OWASP's signed double-submit token).
 */
export class FormTokens {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** The token for the forms of a browser whose cookie has this seed. */
  issue(seed: string): string {
    return createHmac('sha256', this.#secret).update(`form:${seed}`).digest('hex');
  }

  /** Whether a form's token is the one for this seed; takes the same time for every wrong one. */
  isValid(seed: string, token: string): boolean {
    const expected = Buffer.from(this.issue(seed));
    const given = Buffer.from(token);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
