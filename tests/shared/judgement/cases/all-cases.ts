// Every case with what is expected of it, and the limits of lines that hold for many of them together.

import type { Case } from '../expected.ts'
import { BELTS } from './belts.ts'
import { PODS } from './pods.ts'
import { SMALL_TEAMS } from './small-teams.ts'
import { TWO_PARTY_TEAMS } from './two-party.ts'

export const ALL_CASES: readonly Case[] = [...SMALL_TEAMS, ...TWO_PARTY_TEAMS, ...BELTS, ...PODS]

/** The median of lines over all cases with so many people, ends included. */
export const MEDIAN_LINES = [
  { name: 'median of lines for up to 8 people', people: [1, 8], atMost: 6 },
  { name: 'median of lines for about 60 people', people: [45, 75], atMost: 20 },
] as const
