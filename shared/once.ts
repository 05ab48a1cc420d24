// What takes long to make and is seldom needed at once, such as schemas, is made when first asked for.

/** Makes the value at the first call, and answers the same one ever after. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
