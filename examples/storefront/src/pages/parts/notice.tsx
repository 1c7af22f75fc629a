/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';

/** Properties of {@link Notice}. */
export interface NoticeProps {
  readonly kind: 'info' | 'success' | 'problem';
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Something the shopper has to know first; a problem is announced by screen readers at once. */
export function Notice({ kind, title, children }: NoticeProps): VNode {
  return (
    <div class="notice" data-kind={kind} role={kind === 'problem' ? 'alert' : 'status'}>
      <p class="notice-title">{title}</p>
      {children}
    </div>
  );
}
