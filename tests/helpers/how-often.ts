// How often something random is tried: less while one waits for all tests, more by `npm run test:trust`.

/** `inTrust`: in a whole run of the rigs; ten times that in one that takes as long as it takes. */
export function howOften(usual: number, inTrust: number): number {
  const tier = process.env.PITCREW_TRUST_TIER
  if (tier === 'usual') return inTrust
  return tier === 'full' ? 10 * inTrust : usual
}
