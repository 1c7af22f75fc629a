/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { RichBlock, RichSpan } from '../../catalogue/rich-text.ts';

/** A product's description: paragraphs, headings and lists of escaped text. */
export function Description({ blocks }: { readonly blocks: readonly RichBlock[] }): VNode | null {
  if (blocks.length === 0) return null;
  return <div class="description">{groupItems(blocks).map(renderGroup)}</div>;
}

/** Neighbouring items become one list. */
function groupItems(blocks: readonly RichBlock[]): RichBlock[][] {
  const groups: RichBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function renderGroup(group: readonly RichBlock[]): VNode | null {
  const [first] = group;
  switch (first?.kind) {
    case 'item':
      return (
        <ul>
          {group.map((block) => (
            <li>{block.spans.map(renderSpan)}</li>
          ))}
        </ul>
      );
    case 'heading':
      return <h2>{first.spans.map(renderSpan)}</h2>;
    case 'paragraph':
      return <p>{first.spans.map(renderSpan)}</p>;
    case undefined:
      return null;
  }
}

function renderSpan({ text, face }: RichSpan): VNode | string {
  if (face === 'strong') return <strong>{text}</strong>;
  return face === 'emphasis' ? <em>{text}</em> : text;
}
