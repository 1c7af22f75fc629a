/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';

/** Properties of {@link ProblemPage}. */
export interface ProblemPageProps {
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

/** What went wrong, and where to go from here. */
export function ProblemPage({ status, title, text }: ProblemPageProps): VNode {
  return (
    <div class="empty">
      <p class="eyebrow">Error {status}</p>
      <h1>{title}</h1>
      <p>{text}</p>
      <p class="actions">
        <a class="button" href="/">
          To the front of the shop
        </a>
        <a class="button quiet" href="/cart">
          To the cart
        </a>
      </p>
    </div>
  );
}
