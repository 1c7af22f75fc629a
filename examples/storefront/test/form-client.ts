/** One answer of the shop. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Sends one request, without following redirects. */
export type Send = (request: {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}) => Promise<Answer>;

/** Fields of a form. */
export type Fields = Readonly<Record<string, string>>;

/** A browser without scripts: keeps the cookie, fills in and sends the forms that pages show. */
export class FormClient {
  readonly #send: Send;
  #cookie = '';

  constructor(send: Send) {
    this.#send = send;
  }

  /** `name=value`, as the browser would send it. */
  get cookie(): string {
    return this.#cookie;
  }

  set cookie(cookie: string) {
    this.#cookie = cookie;
  }

  get(path: string, headers: Fields = {}): Promise<Answer> {
    return this.#exchange('GET', path, undefined, headers);
  }

  post(path: string, fields: Fields, headers: Fields = {}): Promise<Answer> {
    return this.#exchange('POST', path, new URLSearchParams(fields).toString(), headers);
  }

  /** Gets a page and sends its form of this action, with its own fields and these. */
  async fill(path: string, action: string, fields: Fields): Promise<Answer> {
    return this.submit(await this.get(path), action, fields);
  }

  /** Sends the form of this action that a page shows. */
  submit(page: Answer, action: string, fields: Fields): Promise<Answer> {
    return this.post(action, { ...hiddenFields(page.text, action), ...fields });
  }

  async #exchange(
    method: 'GET' | 'POST',
    path: string,
    body: string | undefined,
    more: Fields,
  ): Promise<Answer> {
    const headers: Record<string, string> = { ...more };
    if (this.#cookie !== '') headers['cookie'] ??= this.#cookie;
    if (body !== undefined) headers['content-type'] ??= 'application/x-www-form-urlencoded';
    const request = { method, path, headers, ...(body === undefined ? {} : { body }) };
    const answer = await this.#send(request);
    const set = answer.headers.get('set-cookie');
    if (set !== undefined) this.#cookie = set.split(';')[0] ?? '';
    return answer;
  }
}

/** The hidden fields of the form with this action. */
export function hiddenFields(html: string, action: string): Fields {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`));
  if (form === undefined) throw new Error(`The page has no form for ${action}.`);
  const inputs = form.split('</form>')[0]?.matchAll(/<input type="hidden"[^>]*>/g) ?? [];
  const fields: Record<string, string> = {};
  for (const [input] of inputs) {
    const name = /name="([^"]*)"/.exec(input)?.[1] ?? '';
    fields[name] = /value="([^"]*)"/.exec(input)?.[1] ?? '';
  }
  return fields;
}
