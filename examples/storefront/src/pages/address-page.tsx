/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { PricedCart } from '../cart/price-cart.ts';
import { ADDRESS_FIELDS, type Address, type AddressField } from '../checkout/address.ts';
import { COUNTRIES } from '../checkout/countries.ts';
import type { PageContext } from './page-context.ts';
import { CheckoutSteps } from './parts/checkout-steps.tsx';
import { FormToken } from './parts/form-token.tsx';
import { Notice } from './parts/notice.tsx';
import { OrderSummary } from './parts/order-summary.tsx';

/** A line of the cart of which there is too little. */
export interface ShortLine {
  readonly name: string;
  readonly requested: number;
  readonly available: number;
}

/** Properties of {@link AddressPage}. */
export interface AddressPageProps {
  readonly page: PageContext;
  readonly cart: PricedCart;
  /** Names this checkout; the form sent twice is one checkout. */
  readonly checkoutId: string;
  readonly typed: Partial<Address>;
  readonly errors: ReadonlyMap<AddressField, string>;
  readonly shortLines: readonly ShortLine[];
  readonly holdMinutes: number;
}

/** The first half of the checkout: where it goes. Sending it holds the units. */
export function AddressPage(props: AddressPageProps): VNode {
  const { page, cart, checkoutId, errors, shortLines, holdMinutes } = props;
  return (
    <>
      <CheckoutSteps current="Address" />
      <h1>Where does it go?</h1>
      <ShortNotice shortLines={shortLines} />
      <ErrorNotice errors={errors} />
      <div class="with-summary">
        <form class="address" method="post" action="/checkout" novalidate>
          <FormToken page={page} />
          <input type="hidden" name="checkout" value={checkoutId} />
          <TextField {...props} field="name" autoComplete="name" />
          <TextField {...props} field="email" autoComplete="email" />
          <TextField {...props} field="street" autoComplete="street-address" />
          <div class="field-row">
            <TextField {...props} field="postcode" autoComplete="postal-code" />
            <TextField {...props} field="city" autoComplete="address-level2" />
          </div>
          <CountryField {...props} />
          <button type="submit" class="primary">
            Hold my items and go to payment
          </button>
          <p class="muted small-text">
            They stay yours for {holdMinutes === 1 ? '1 minute' : `${holdMinutes} minutes`} while
            you pay.
          </p>
        </form>
        <OrderSummary page={page} title="Your order" lines={cart.lines} totals={cart} />
      </div>
    </>
  );
}

interface TextFieldProps extends AddressPageProps {
  readonly field: AddressField;
  readonly autoComplete: string;
}

function TextField({ field, autoComplete, typed, errors }: TextFieldProps): VNode {
  const { label, lengthMax } = ADDRESS_FIELDS[field];
  const error = errors.get(field);
  return (
    <div class="field">
      <label for={field}>{label}</label>
      <input
        id={field}
        name={field}
        inputMode={field === 'email' ? 'email' : 'text'}
        value={typed[field] ?? ''}
        autoComplete={autoComplete}
        maxLength={lengthMax}
        required
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={error === undefined ? undefined : `${field}-error`}
      />
      <FieldError field={field} error={error} />
    </div>
  );
}

function CountryField({ typed, errors }: AddressPageProps): VNode {
  const error = errors.get('country');
  return (
    <div class="field">
      <label for="country">{ADDRESS_FIELDS.country.label}</label>
      <select
        id="country"
        name="country"
        autoComplete="country"
        required
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={error === undefined ? undefined : 'country-error'}
      >
        <option value="">Choose a country</option>
        {[...COUNTRIES].map(([code, name]) => (
          <option value={code} selected={code === typed.country}>
            {name}
          </option>
        ))}
      </select>
      <FieldError field="country" error={error} />
    </div>
  );
}

function FieldError(props: {
  readonly field: string;
  readonly error: string | undefined;
}): VNode | null {
  if (props.error === undefined) return null;
  return (
    <p class="field-error" id={`${props.field}-error`}>
      {props.error}
    </p>
  );
}

function ErrorNotice({ errors }: { readonly errors: AddressPageProps['errors'] }): VNode | null {
  if (errors.size === 0) return null;
  return (
    <Notice kind="problem" title="Something in the address needs another look.">
      <ul>
        {[...errors].map(([field, error]) => (
          <li>
            <a href={`#${field}`}>{error}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function ShortNotice(props: { readonly shortLines: readonly ShortLine[] }): VNode | null {
  if (props.shortLines.length === 0) return null;
  return (
    <Notice kind="problem" title="Somebody was faster: nothing was held.">
      <ul>
        {props.shortLines.map(({ name, requested, available }) => (
          <li>
            {name}: you asked for {requested}, {available === 0 ? 'none' : available}{' '}
            {available < 2 ? 'is' : 'are'} left.
          </li>
        ))}
      </ul>
      <p>
        <a href="/cart">Change the cart</a>, then come back. What is held in another checkout may be
        free again in a few minutes.
      </p>
    </Notice>
  );
}
