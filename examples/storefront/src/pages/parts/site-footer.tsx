/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';

/** Where to look behind the counter. */
export function SiteFooter(): VNode {
  return (
    <footer class="site-footer">
      <div>
        <p class="footer-title">Millrace</p>
        <p>
          The example shop of Spillway. Carts, sessions, stock and orders live in three embedded
          nodes; any one of them may be lost.
        </p>
      </div>
      <nav aria-label="Behind the counter">
        <p class="footer-title">Behind the counter</p>
        <ul>
          <li>
            <a href="/race">The last-unit race</a>
          </li>
          <li>
            <a href="/ops/audit">The books</a>
          </li>
        </ul>
      </nav>
      <nav aria-label="Shopping">
        <p class="footer-title">Shopping</p>
        <ul>
          <li>
            <a href="/products">All products</a>
          </li>
          <li>
            <a href="/orders">Your orders</a>
          </li>
          <li>
            <a href="/cart">Your cart</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
