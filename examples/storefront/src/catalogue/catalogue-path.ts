import type { CatalogueQuery } from './search-catalogue.ts';

/** The address of a list of products; what is not asked for stays out of it. */
export function cataloguePath({ text, department, sort, page }: CatalogueQuery): string {
  const query = new URLSearchParams();
  if (text !== '') query.set('q', text);
  if (department !== '') query.set('department', department);
  if (sort !== 'featured') query.set('sort', sort);
  if (page > 1) query.set('page', String(page));
  const search = query.toString();
  return search === '' ? '/products' : `/products?${search}`;
}
