// Data as it is printed for scripts.

/** As JSON is printed everywhere, newline at the end. */
export function asJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
