import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { lowContrast } from './low-contrast.ts';
import { ADDRESS, openShop, toPayment, withInCart, type OpenedShop } from './open-shop.ts';

const executablePath = findChromium();
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PHONE = { width: 390, height: 844 };

it('has a Chromium to test the pages with', ({ skip }) => {
  const message =
    'NO CHROMIUM: the pages are not tested in a browser. Install one, or set CHROMIUM.';
  if (executablePath === undefined && process.env['CI'] === undefined) {
    console.warn(message);
    skip(message);
  }
  expect(executablePath, message).toBeDefined();
});

describe.skipIf(executablePath === undefined)('the shop in a browser', () => {
  let browser: Browser;
  let opened: OpenedShop;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[] = [];
  let url = '';

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: FLAGS });
  });
  afterAll(() => browser.close());
  beforeEach(() => openPage({}));
  afterEach(async () => {
    await context.close();
    await opened[Symbol.asyncDispose]();
    if (complaints.length > 0) throw new Error(`The browser complained: ${complaints.join('; ')}`);
  });

  /** A new shop, and a new browser window on it. */
  async function openPage(options: {
    readonly holdMs?: number;
    readonly javaScriptEnabled?: boolean;
  }): Promise<void> {
    const { holdMs = 300_000, javaScriptEnabled = true } = options;
    opened = await openShop({ holdMs });
    url = await opened.app.listen({ port: 0, host: '127.0.0.1' });
    context = await browser.newContext({ javaScriptEnabled });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
    });
  }

  /** Closes what `beforeEach` opened, and opens another. */
  async function reopenPage(options: Parameters<typeof openPage>[0]): Promise<void> {
    await context.close();
    await opened[Symbol.asyncDispose]();
    await openPage(options);
  }

  async function addBlueMug(): Promise<void> {
    await page.goto(`${url}/products/river-mug`);
    await page.click('button:has-text("Add to cart")');
    await page.waitForSelector('.toast, h1:has-text("Your cart")');
  }

  async function fillAddress(): Promise<void> {
    await page.goto(`${url}/checkout`);
    for (const [field, value] of Object.entries(ADDRESS)) {
      if (field === 'country') await page.selectOption('#country', value);
      else await page.fill(`#${field}`, value);
    }
    await page.click('button:has-text("Hold my items")');
    await page.waitForURL(/\/checkout\/[0-9a-f]{32}$/);
  }

  it('shows the chosen variant, and adds it without leaving the page', async () => {
    await page.goto(`${url}/products/river-mug`);
    await page.check('input[value=Red]');
    expect(await page.textContent('[data-price]')).toBe('€19.50');
    expect(await page.getAttribute('[data-product-image]', 'src')).toContain('river-mug');
    expect(await page.locator('.stock-line .stock-note:visible').textContent()).toBe('Only 1 left');
    await page.check('input[value=Blue]');
    await page.fill('#quantity', '2');
    for (const units of ['2', '4']) {
      await page.click('button:has-text("Add to cart")');
      await page.waitForFunction((want) => {
        const count = document.querySelector('[data-cart-count]');
        return count?.textContent === want;
      }, units);
    }
    expect(page.url()).toContain('/products/river-mug');
    await page.click('.toast a');
    expect(await page.inputValue('.quantity-form input[type=number]')).toBe('4');
  });

  it('sells: cart, address, declined card, another card, confirmation', async () => {
    await addBlueMug();
    await fillAddress();
    const first = await page.textContent('[data-countdown-clock]');
    await page.waitForFunction(
      (before) => document.querySelector('[data-countdown-clock]')?.textContent !== before,
      first,
    );
    await page.check('input[value=decline]');
    await page.click('button:has-text("Pay")');
    await page.waitForSelector('[role=alert]:has-text("declined")');
    await page.dblclick('button:has-text("Pay")');
    await page.waitForSelector('h1:has-text("Thank you, Maeve.")');
    await page.goto(`${url}/orders`);
    expect(await page.locator('.order-list > li').count()).toBe(1);
  });

  it('changes the stock on an open page when somebody else holds the last unit', async () => {
    await page.goto(`${url}/products/river-mug`);
    await page.check('input[value=Red]');
    await page.waitForSelector('[data-live]');
    const other = await withInCart(opened, { handle: 'river-mug', option0: 'Red' });
    const checkout = await toPayment(other);
    await page.waitForSelector('.stock-line >> text=All held in other checkouts');
    await other.fill(checkout, `${checkout}/cancel`, {});
    await page.waitForSelector('.stock-line >> text=Only 1 left');
  });

  it('says by itself that the time is over', async () => {
    await reopenPage({ holdMs: 4_000 });
    await addBlueMug();
    await fillAddress();
    await page.waitForSelector('h1:has-text("The time is over")');
    await page.click('a:has-text("Hold them again")');
    await page.waitForSelector('h1:has-text("Where does it go?")');
  });

  it('sells without scripts', async () => {
    await reopenPage({ javaScriptEnabled: false });
    await addBlueMug();
    await page.fill('.quantity-form input[type=number]', '3');
    await page.click('button:has-text("Update")');
    await page.click('a:has-text("Check out")');
    await fillAddress();
    await page.click('button:has-text("Pay €58.90")');
    await page.waitForSelector('h1:has-text("Thank you, Maeve.")');
  });

  it('can be used by keyboard alone', async () => {
    await page.goto(`${url}/products/river-mug`);
    await page.keyboard.press('Tab');
    expect(await page.textContent(':focus')).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.focus('input[name=option0]:checked');
    await page.keyboard.press('ArrowRight');
    expect(await page.isChecked('input[value=Red]')).toBe(true);
    await page.focus('#quantity');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.toast');
  });

  it('would see text that is hard to read', async () => {
    await page.goto(`${url}/cart`);
    await page.evaluate(() => document.body.append('plain', document.createElement('p')));
    expect(await lowContrast(page)).toEqual([]);
    await page.evaluate(() => {
      const text = document.createElement('p');
      text.textContent = 'grey on white';
      text.className = 'toast'; // white text
      text.dataset['kind'] = 'none';
      document.querySelector('.empty')?.append(text);
      text.style.setProperty('background', '#bbbbbb');
    });
    expect(await lowContrast(page)).toEqual([expect.stringContaining('grey on white')]);
  });

  it('fits a phone, with text that can be read, on every page', async () => {
    await page.setViewportSize(PHONE);
    await addBlueMug();
    const paths = ['/', '/products', '/products/river-mug', '/cart', '/checkout', '/nowhere'];
    const look = async (name: string): Promise<void> => {
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, wider, await lowContrast(page)]).toEqual([name, 0, []]);
    };
    for (const path of [...paths, '/race', '/ops/audit']) {
      await page.goto(url + path);
      await look(path);
    }
    await page.click('text=As JSON'); // the last page's link works
    await fillAddress();
    await look('payment');
    await page.check('input[value=decline]');
    await page.click('button:has-text("Pay")');
    await look('declined');
    await page.click('button:has-text("Pay")');
    await page.waitForSelector('h1:has-text("Thank you")');
    await look('confirmation');
    await page.goto(`${url}/orders`);
    await look('orders');
    await page.goto(`${url}/race`);
    await page.click('button:has-text("Start the race")');
    await page.waitForSelector('text=1 sold, 199 refused, 0 oversold');
    await look('race result');
  });
});
