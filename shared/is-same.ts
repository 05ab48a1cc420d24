// Whether two plain values, as files hold them, say the same, however deep they are.

/**
 * A key that holds undefined is like none, as in a file. Asks nothing of the objects themselves: files
 * may have keys such as "toString" or "constructor", at which libraries for this throw or answer wrongly.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Number.isNaN(one) && Number.isNaN(other)
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, at) => isSame(item, other[at]))
    )
  }
  return (
    Object.keys(one).every((key) => isSame(ownValue(one, key), ownValue(other, key))) &&
    Object.keys(other).every((key) => Object.hasOwn(one, key) || ownValue(other, key) === undefined)
  )
}

/** What an object holds itself; every object seems to have a "constructor". */
export function ownValue(thing: object, key: string): unknown {
  return Object.hasOwn(thing, key) ? Reflect.get(thing, key) : undefined
}
