/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { imageOf } from '../../catalogue/image-of.ts';
import type { Product, Variant } from '../../catalogue/product.ts';
import type { PageContext } from '../page-context.ts';
import { FormToken } from './form-token.tsx';
import type { Levels } from './product-card.tsx';
import { StockNote } from './stock-note.tsx';

/** Properties of {@link BuyForm}. */
export interface BuyFormProps {
  readonly page: PageContext;
  readonly product: Product;
  readonly chosen: Variant;
  readonly levels: Levels;
}

/** Price, options, quantity, the button. Works without scripts: the server finds the variant. */
export function BuyForm({ page, product, chosen, levels }: BuyFormProps): VNode {
  return (
    <form
      class="buy"
      method="post"
      action="/cart/add"
      data-buy
      data-variants={forScript(page, product)}
    >
      <FormToken page={page} />
      <input type="hidden" name="operation" value={page.newFormId()} />
      <input type="hidden" name="handle" value={product.handle} />
      <p class="price">
        <span data-price>{page.money.format(chosen.priceCents)}</span>
        <s data-compare-at hidden={chosen.compareAtCents === undefined}>
          {chosen.compareAtCents === undefined ? '' : page.money.format(chosen.compareAtCents)}
        </s>
      </p>
      {product.optionNames.map((name, index) => (
        <OptionChoice product={product} name={name} index={index} chosen={chosen} />
      ))}
      <p class="stock-line">
        {product.variants.map(({ sku }) => {
          const level = levels.get(sku) ?? { sku, onHand: 0, held: 0, sold: 0, available: 0 };
          return <StockNote level={level} hidden={sku !== chosen.sku} />;
        })}
      </p>
      <div class="buy-row">
        <label for="quantity">Quantity</label>
        <input id="quantity" name="quantity" type="number" min="1" max="99" value="1" required />
        <button type="submit" class="primary">
          Add to cart
        </button>
      </div>
    </form>
  );
}

interface OptionChoiceProps {
  readonly product: Product;
  readonly name: string;
  readonly index: number;
  readonly chosen: Variant;
}

function OptionChoice({ product, name, index, chosen }: OptionChoiceProps): VNode {
  const values = [...new Set(product.variants.map((variant) => variant.options[index] ?? ''))];
  return (
    <fieldset class="options">
      <legend>{name}</legend>
      {values.map((value) => (
        <label class="option">
          <input
            type="radio"
            name={`option${index}`}
            value={value}
            checked={value === chosen.options[index]}
          />
          <span>{value}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the browser's script shows when another variant is chosen. */
function forScript(page: PageContext, product: Product): string {
  const variants = product.variants.map((variant) => ({
    sku: variant.sku,
    options: variant.options,
    price: page.money.format(variant.priceCents),
    compareAt:
      variant.compareAtCents === undefined ? '' : page.money.format(variant.compareAtCents),
    image: imageOf(product, variant).src,
  }));
  return JSON.stringify(variants);
}
