import { describe, expect, it } from 'vitest';
import { TypedEvents } from './typed-events.ts';

interface ShopEvents extends Record<string, unknown> {
  sold: { readonly sku: string };
  closed: undefined;
}

describe('TypedEvents', () => {
  it('hands each event to its listeners, in the order in which they came', () => {
    const events = new TypedEvents<ShopEvents>();
    const heard: string[] = [];
    events.on('sold', ({ sku }) => heard.push(`first ${sku}`));
    events.on('sold', ({ sku }) => heard.push(`second ${sku}`));
    events.on('closed', () => heard.push('closed'));
    events.emit('sold', { sku: 'mug' });
    events.emit('closed', undefined);
    expect(heard).toEqual(['first mug', 'second mug', 'closed']);
  });

  it('stops at the function that `on` returned: for that registration alone', () => {
    const events = new TypedEvents<ShopEvents>();
    let heard = 0;
    const listener = (): void => {
      heard++;
    };
    const stopFirst = events.on('sold', listener);
    events.on('sold', listener);
    stopFirst();
    stopFirst();
    events.emit('sold', { sku: 'mug' });
    expect(heard).toBe(1);
    events.clear();
    events.emit('sold', { sku: 'mug' });
    expect(heard).toBe(1);
  });

  it('goes on to the next listener when one throws, and reports the error', () => {
    const errors: unknown[] = [];
    const events = new TypedEvents<ShopEvents>((error) => errors.push(error));
    const heard: string[] = [];
    const thrown = new Error('a bug in a listener');
    events.on('sold', () => {
      throw thrown;
    });
    events.on('sold', ({ sku }) => heard.push(sku));
    events.emit('sold', { sku: 'mug' });
    expect(heard).toEqual(['mug']);
    expect(errors).toEqual([thrown]);
  });

  it('reports the error of an async listener, too', async () => {
    const rejected = new Error('a bug in an async listener');
    const reported = new Promise((resolve) => {
      const events = new TypedEvents<ShopEvents>(resolve);
      const listener: () => unknown = () => Promise.reject(rejected);
      events.on('sold', listener as () => void); // as a caller without types would
      events.emit('sold', { sku: 'mug' });
    });
    expect(await reported).toBe(rejected);
  });

  it('treats an event called error like any other: nobody listening is no failure', () => {
    const events = new TypedEvents<{ error: Error }>();
    expect(() => events.emit('error', new Error('x'))).not.toThrow();
  });
});
