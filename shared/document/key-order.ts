// The order of keys in records. Zod orders the keys of objects itself, but leaves those of records as they come.

/** Puts the keys of a record in the order of a list, and those that it lacks in alphabetical order. */
export function inOrder(keys: readonly string[]): <Value extends object>(record: Value) => Value {
  const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length)
  return (record) => {
    const ordered = { ...record }
    const inTurn = Object.keys(record).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    for (const key of inTurn) {
      // A key that is taken out and put in again stands last.
      Reflect.deleteProperty(ordered, key)
      Reflect.set(ordered, key, Reflect.get(record, key))
    }
    return ordered
  }
}
