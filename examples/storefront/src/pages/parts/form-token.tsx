/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { PageContext } from '../page-context.ts';

/** The hidden field that proves where a form comes from. */
export function FormToken({ page }: { readonly page: PageContext }): VNode {
  return <input type="hidden" name="formToken" value={page.formToken} />;
}
