import type { Shop } from '../shop.ts';
import type { Assets } from './assets.ts';
import type { FormTokens } from './form-token.ts';
import type { SessionCookie } from './session-cookie.ts';

/** What the routes need besides the shop. */
export interface Web {
  readonly shop: Shop;
  readonly assets: Assets;
  readonly cookie: SessionCookie;
  readonly formTokens: FormTokens;
  /** Password of the pages for the operator; `undefined` when only this machine can reach them. */
  readonly opsKey: string | undefined;
}
