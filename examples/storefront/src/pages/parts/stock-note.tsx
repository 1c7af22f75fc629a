/** @jsxRuntime automatic @jsxImportSource preact */
import type { StockLevel } from '@spillway/commerce';
import type { VNode } from 'preact';

/** Below this many units the shop says how few are left. */
export const FEW_UNITS = 5;

/** How a level reads: also what the browser's script writes when the level changes. */
export function stockWords({ available, held }: StockLevel): { state: string; text: string } {
  if (available > FEW_UNITS) return { state: 'plenty', text: `${available} in stock` };
  if (available > 0) return { state: 'few', text: `Only ${available} left` };
  if (held > 0) return { state: 'held', text: 'All held in other checkouts: try again soon' };
  return { state: 'none', text: 'Sold out' };
}

/** Properties of {@link StockNote}. */
export interface StockNoteProps {
  readonly level: StockLevel;
  /** Shown by the script only while its variant is chosen. */
  readonly hidden?: boolean;
}

/** The stock of one variant in words; live when the page's script runs. */
export function StockNote({ level, hidden = false }: StockNoteProps): VNode {
  const { state, text } = stockWords(level);
  return (
    <span class="stock-note" data-stock-sku={level.sku} data-state={state} hidden={hidden}>
      {text}
    </span>
  );
}
