import { COUNTRIES } from './countries.ts';

/** Where an order goes. */
export interface Address {
  readonly name: string;
  readonly email: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Name of a form field of the address. */
export type AddressField = keyof Address;

/** What the checks found: the clean address, or a sentence for each wrong field. */
export type AddressCheck =
  | { readonly valid: true; readonly address: Address }
  | {
      readonly valid: false;
      /** As it was typed, for the form to show again. */
      readonly typed: Address;
      readonly errors: ReadonlyMap<AddressField, string>;
    };

interface FieldRule {
  readonly label: string;
  readonly lengthMin: number;
  readonly lengthMax: number;
}

/** The fields in the order of the form. */
export const ADDRESS_FIELDS: Readonly<Record<AddressField, FieldRule>> = {
  name: { label: 'Full name', lengthMin: 2, lengthMax: 100 },
  email: { label: 'Email', lengthMin: 5, lengthMax: 254 },
  street: { label: 'Street and number', lengthMin: 3, lengthMax: 150 },
  postcode: { label: 'Postcode', lengthMin: 2, lengthMax: 16 },
  city: { label: 'Town', lengthMin: 1, lengthMax: 100 },
  country: { label: 'Country', lengthMin: 2, lengthMax: 2 },
};

/** Checks what was typed; `read` gives the raw text of a field. */
export function checkAddress(read: (field: AddressField) => string): AddressCheck {
  const typed: Address = {
    name: clean(read('name')),
    email: clean(read('email')),
    street: clean(read('street')),
    postcode: clean(read('postcode')),
    city: clean(read('city')),
    country: clean(read('country')),
  };
  const errors = new Map<AddressField, string>();
  for (const field of addressFields()) {
    const error = errorOf(field, typed[field]);
    if (error !== undefined) errors.set(field, error);
  }
  return errors.size === 0 ? { valid: true, address: typed } : { valid: false, typed, errors };
}

/** The field names in the order of the form. */
function addressFields(): readonly AddressField[] {
  return Object.keys(ADDRESS_FIELDS) as AddressField[]; // a literal object: its keys are known
}

function errorOf(field: AddressField, text: string): string | undefined {
  const { label, lengthMin, lengthMax } = ADDRESS_FIELDS[field];
  if (text === '') return `${label} is missing.`;
  if (/\p{Cc}/u.test(text)) return `${label} has characters that cannot be printed.`;
  if (field === 'country') {
    return COUNTRIES.has(text) ? undefined : 'Choose a country from the list.';
  }
  if (text.length < lengthMin) return `${label} is too short.`;
  if (text.length > lengthMax) return `${label} is longer than ${lengthMax} characters.`;
  if (field === 'email' && !isEmail(text)) {
    return 'Email must look like name@example.com.';
  }
  if (field === 'postcode' && !/^[\p{L}\p{N} -]+$/u.test(text)) {
    return 'Postcode may have letters, digits, blanks and hyphens only.';
  }
  return undefined;
}

/** Good enough to catch slips; only a message can prove an address. */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  const dot = domain.lastIndexOf('.');
  return at > 0 && at <= 64 && dot > 0 && dot < domain.length - 1 && !/[\s@]/.test(domain);
}

/** Blanks at the ends and doubled ones mean nothing; the rest stays as typed. */
function clean(text: string): string {
  return text.slice(0, 1_000).trim().replace(/ +/g, ' ');
}
