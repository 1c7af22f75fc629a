/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import type { ShopAudit } from '../audit/audit-shop.ts';
import { Notice } from './parts/notice.tsx';

/** Properties of {@link AuditPage}. */
export interface AuditPageProps {
  readonly audit: ShopAudit;
  /** How the nodes are, in words. */
  readonly nodes: string;
}

/** The books: stock = initial − sold − held, nothing oversold, nothing lost. */
export function AuditPage({ audit, nodes }: AuditPageProps): VNode {
  return (
    <>
      <p class="eyebrow">Behind the counter</p>
      <h1>The books</h1>
      <Notice
        kind={audit.balanced ? 'success' : 'problem'}
        title={audit.balanced ? 'Everything adds up.' : 'Something does not add up.'}
      >
        <p>
          Recomputed just now from every reservation and every order.{' '}
          <a href="/ops/audit.json">As JSON</a>
        </p>
      </Notice>
      <p class="equation">
        <Term name="stock" value={audit.stock} />
        <Term sign={audit.equationHolds ? '=' : '≠'} name="initial" value={audit.initial} />
        <Term sign="−" name="sold" value={audit.sold} />
        <Term sign="−" name="held" value={audit.held} />
      </p>
      <dl class="facts">
        <Fact name="Oversold">{audit.oversold}</Fact>
        <Fact name="Lost orders">{audit.lostOrders}</Fact>
        <Fact name="Orders placed">{audit.orders.placed}</Fact>
        <Fact name="Being placed now">{audit.inProgress}</Fact>
        <Fact name="Cancelled">{audit.orders.cancelled}</Fact>
        <Fact name="Stock keeping units">{audit.skus}</Fact>
      </dl>
      <p class="muted">{nodes}</p>
      <Differences audit={audit} />
    </>
  );
}

interface TermProps {
  readonly sign?: string;
  readonly name: string;
  readonly value: number;
}

function Term({ sign = '', name, value }: TermProps): VNode {
  return (
    <span class="term">
      {sign} <strong>{value}</strong> {name}
    </span>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Differences({ audit }: { readonly audit: ShopAudit }): VNode | null {
  if (audit.differences.length === 0) return null;
  return (
    <section>
      <h2>Differences</h2>
      <ul>
        {audit.differences.slice(0, 100).map(({ kind, text }) => (
          <li>
            <strong>{kind}</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
