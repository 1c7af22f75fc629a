/** The part of `functional-red-black-tree` that is compared with; it ships no types. */
declare module 'functional-red-black-tree' {
  export interface TreeIterator<Key, Value> {
    readonly key: Key;
    readonly value: Value;
    readonly valid: boolean;
    next(): void;
  }
  export interface Tree<Key, Value> {
    insert(key: Key, value: Value): Tree<Key, Value>;
    ge(key: Key): TreeIterator<Key, Value>;
  }
  export default function createTree<Key, Value>(): Tree<Key, Value>;
}
