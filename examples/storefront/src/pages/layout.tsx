/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import type { PageContext } from './page-context.ts';
import { SiteFooter } from './parts/site-footer.tsx';
import { SiteHeader } from './parts/site-header.tsx';

/** Properties of {@link Layout}. */
export interface LayoutProps {
  readonly page: PageContext;
  readonly title: string;
  readonly scripts: readonly string[];
  /** What the search box shows. */
  readonly searchText: string;
  /** The department to mark in the navigation. */
  readonly department: string;
  readonly children: ComponentChildren;
}

/** The whole document around a page. */
export function Layout(props: LayoutProps): VNode {
  const { page, title, scripts, searchText, department, children } = props;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          {title === '' ? 'Millrace · goods for home, desk and trail' : `${title} · Millrace`}
        </title>
        <meta name="color-scheme" content="light" />
        <link rel="icon" type="image/svg+xml" href={page.asset('icon.svg')} />
        <link rel="stylesheet" href={page.asset('styles.css')} />
        {['shop.js', ...scripts].map((name) => (
          <script type="module" src={page.asset(name)} />
        ))}
      </head>
      <body>
        <a class="skip-link" href="#content">
          Skip to content
        </a>
        <SiteHeader page={page} searchText={searchText} department={department} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <div class="toasts" role="status" aria-live="polite" data-toasts />
      </body>
    </html>
  );
}
