// Ids for new things: random, so that two copies of a chart never give one id to two roles.

/** Ten characters of a UUID; a chart would need millions of roles for two to meet. */
export function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 10)
}
