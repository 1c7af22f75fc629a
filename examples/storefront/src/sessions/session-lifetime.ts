/** A session ends after 30 days without a visit. */
export const SESSION_TTL_MS: number = 30 * 24 * 3_600_000;

/** A session ends after 90 days in any case; the cookie is kept as long. */
export const SESSION_LIFETIME_MS_MAX: number = 90 * 24 * 3_600_000;
