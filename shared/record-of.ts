// Objects made from lists, of which the compiler knows that no key is missing.

/** A key and a value for each item, in their order. */
export function recordOf<Item, Key extends string, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  make: (item: Item) => Value,
): Readonly<Record<Key, Value>> {
  const record: Partial<Record<Key, Value>> = {}
  for (const item of items) record[keyOf(item)] = make(item)
  if (!isWhole(record, items.map(keyOf))) throw new Error('Bug: a key has no value')
  return record
}

function isWhole<Key extends string, Value>(
  record: Partial<Record<Key, Value>>,
  keys: readonly Key[],
): record is Record<Key, Value> {
  return keys.every((key) => Object.hasOwn(record, key))
}
