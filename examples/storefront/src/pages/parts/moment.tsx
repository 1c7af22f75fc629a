/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** A moment for people and for machines. */
export function Moment({ ms }: { readonly ms: number }): VNode {
  const date = new Date(ms);
  return <time dateTime={date.toISOString()}>{FORMAT.format(date)} UTC</time>;
}
