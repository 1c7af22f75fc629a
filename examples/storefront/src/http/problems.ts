import { isSpillwayError } from '@spillway/runtime';

/** How an error is told to a shopper. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly text: string;
  /** Seconds after which trying again makes sense. */
  readonly retryAfterSeconds?: number;
}

const BUSY: Problem = {
  status: 503,
  title: 'One moment, please',
  text: 'The shop cannot answer just now. Nothing is lost: try again in a few seconds.',
  retryAfterSeconds: 2,
};
const UNREADABLE = 'The request could not be understood';

/** What shoppers are told by the stable code of an error; the texts name no internals. */
const BY_CODE: ReadonlyMap<string, Problem> = new Map<string, Problem>([
  [
    'PAGE_NOT_FOUND',
    { status: 404, title: 'Not here', text: 'There is no such page in this shop.' },
  ],
  [
    'FORM_FORGED',
    {
      status: 403,
      title: 'This form cannot be accepted',
      text: 'It comes from elsewhere, or the page is too old. Go back, reload it and try again.',
    },
  ],
  [
    'HOST_FOREIGN',
    {
      status: 421,
      title: 'Another address',
      text: 'This shop is open on this machine alone: use localhost or 127.0.0.1.',
    },
  ],
  [
    'OPS_FORBIDDEN',
    { status: 401, title: 'For the operator', text: 'This page needs a password.' },
  ],
  [
    'CART_LIMIT_EXCEEDED',
    {
      status: 409,
      title: 'The cart cannot take that',
      text: 'A cart holds at most 99 of one thing and 100 different things.',
    },
  ],
  [
    'COMMERCE_QUANTITY_INVALID',
    { status: 400, title: UNREADABLE, text: 'A quantity is a whole number from 1 to 99.' },
  ],
  [
    'RACE_RUNNING',
    {
      status: 409,
      title: 'A race is on',
      text: 'Another race is being run at this moment. Try again when it is over.',
      retryAfterSeconds: 2,
    },
  ],
  [
    'ORDER_ID_TAKEN',
    {
      status: 409,
      title: 'Please check out again',
      text: 'Nothing was charged. Start the checkout anew.',
    },
  ],
]);

/** What to tell of an error; one that is not a known one is ours to look into. */
export function problemOf(error: unknown): Problem {
  if (isSpillwayError(error)) {
    const known = BY_CODE.get(error.code);
    if (known !== undefined) return known;
    if (error.code === 'FORM_FIELD_INVALID') {
      return { status: 400, title: UNREADABLE, text: error.message };
    }
    if (error.retryable || error.applied === 'unknown') return BUSY;
  }
  const status = clientStatusOf(error);
  if (status !== undefined) return { status, title: UNREADABLE, text: describeStatus(status) };
  return {
    status: 500,
    title: 'Something broke',
    text: 'This is our fault, and it has been noted. Your cart and your orders are safe.',
  };
}

/** The 4xx status with which Fastify itself refuses a request. */
function clientStatusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  const { statusCode } = error;
  const isClient = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
  return isClient ? statusCode : undefined;
}

function describeStatus(status: number): string {
  if (status === 413) return 'It is too large.';
  if (status === 415) return 'It is not a form of this shop.';
  return 'It does not have the form that this shop expects.';
}
