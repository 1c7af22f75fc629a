import type { Product } from './product.ts';
import { plainText } from './rich-text.ts';

/** A product's words, from the telling to the less telling, all folded by {@link foldWords}. */
export interface SearchWords {
  readonly title: readonly string[];
  readonly labels: readonly string[];
  readonly text: readonly string[];
}

const WORDS_MAX = 500;

/** Collects the words that a product can be found by. */
export function searchWords(product: Product): SearchWords {
  const { title, vendor, department, kind, tags, optionNames, variants, description } = product;
  const options = optionNames.length === 0 ? [] : variants.flatMap((variant) => variant.options);
  const labels = [vendor, department, kind, ...tags, ...new Set(options)].join(' ');
  return {
    title: foldWords(title),
    labels: foldWords(labels),
    text: foldWords(plainText(description)).slice(0, WORDS_MAX),
  };
}

/** Cuts text into words without case, accents and punctuation: `Café-Crème` gives `cafe creme`. */
export function foldWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
