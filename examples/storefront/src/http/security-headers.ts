import type { FastifyInstance } from 'fastify';

/** What the headers depend on. */
export interface SecurityHeadersOptions {
  /** Origins of product pictures that are not ours, such as `https://cdn.example.com`. */
  readonly imageOrigins: () => readonly string[];
  /** The shop is reached by HTTPS: browsers are told to use nothing else. */
  readonly secure: boolean;
}

/**
 * Adds the headers that every answer carries: a content security policy without inline scripts and
 * styles, no framing, no sniffing, nothing for other sites.
 */
export function addSecurityHeaders(app: FastifyInstance, options: SecurityHeadersOptions): void {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.headers({
      'content-security-policy': contentSecurityPolicy(options.imageOrigins()),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      ...(options.secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    });
  });
}

function contentSecurityPolicy(imageOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self'", ...imageOrigins].join(' '),
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
