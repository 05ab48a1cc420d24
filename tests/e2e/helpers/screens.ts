// The screens that `npm test` made for the end-to-end tests.

/** Names of displays; none where somebody's own screen is used, one program at a time. */
export function screens(): readonly string[] {
  return process.env.PITCREW_SCREENS?.split(' ') ?? []
}
