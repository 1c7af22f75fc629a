import { createHmac } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_LIFETIME_MS_MAX } from '../sessions/session-lifetime.ts';

/** What the signed cookie holds. */
export interface CookieContent {
  /** `v`: a visitor, of whom nothing is stored; `s`: the id of a stored session. */
  readonly kind: 'v' | 's';
  /** At least 128 random bits in hex. */
  readonly id: string;
  /** 128 random bits in hex from which the form token is made; outlives the change from v to s. */
  readonly seed: string;
  /** 128 bits in hex that must be those of the session; `''` before an address was entered. */
  readonly key: string;
}

const { parse, serialize, sign, unsign } = fastifyCookie.fastifyCookie;
const LENGTH_MAX = 300;

/** Reads and writes the session cookie, which is signed with the shop's secret. */
export class SessionCookie {
  readonly #secret: string;
  readonly #secure: boolean;
  readonly #name: string;

  /**
   * `secure`: the shop is reached by HTTPS, so the cookie may carry the `__Host-` prefix, which
   * keeps other hosts of the domain from planting one. Browsers refuse it on plain HTTP.
   */
  constructor(secret: string, secure: boolean) {
    this.#secret = secret;
    this.#secure = secure;
    this.#name = secure ? '__Host-storefront' : 'storefront';
  }

  /** The content, or `undefined` when there is no cookie, or not one that this shop has signed. */
  read(request: FastifyRequest): CookieContent | undefined {
    const raw = parse(request.headers.cookie ?? '')[this.#name];
    if (raw === undefined || raw.length > LENGTH_MAX) return undefined;
    const { valid, value } = unsign(raw, this.#secret);
    return valid ? readContent(value) : undefined;
  }

  /**
   * The key that follows another when a form is sent. The same form gets the same key, however
   * often it is sent; without the form's id and the secret nobody can tell it.
   */
  nextKey({ id, key }: CookieContent, formId: string): string {
    const hmac = createHmac('sha256', this.#secret).update(`session-key:${id}:${key}:${formId}`);
    return hmac.digest('hex').slice(0, 32);
  }

  write(reply: FastifyReply, { kind, id, seed, key }: CookieContent): void {
    const text = [kind, id, seed, key].filter((part) => part !== '').join('.');
    const value = sign(text, this.#secret);
    const cookie = serialize(this.#name, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.#secure,
      maxAge: SESSION_LIFETIME_MS_MAX / 1_000,
    });
    void reply.removeHeader('set-cookie').header('set-cookie', cookie);
  }
}

function readContent(text: string): CookieContent | undefined {
  const parts = /^([vs])\.([0-9a-f]{32,128})\.([0-9a-f]{32})(?:\.([0-9a-f]{32}))?$/.exec(text);
  const [, kind, id, seed, key = ''] = parts ?? [];
  if (id === undefined || seed === undefined) return undefined;
  return { kind: kind === 's' ? 's' : 'v', id, seed, key };
}
