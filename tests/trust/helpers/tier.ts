// How thorough a run of the rigs is: a glance within `npm test`, a full look, or as long as it takes.
const TIERS = ['quick', 'usual', 'full'] as const

export type Tier = (typeof TIERS)[number]

/** As `npm run test:trust` sets it. */
export function tier(): Tier {
  return TIERS.find((name) => name === process.env.PITCREW_TRUST_TIER) ?? 'quick'
}

/** How often something is tried. */
export function times(counts: Readonly<Record<Tier, number>>): number {
  return counts[tier()]
}

/** Milliseconds say nothing of a machine that also runs all other tests: such rigs are left out at a glance. */
export function isTimed(): boolean {
  return tier() !== 'quick'
}
