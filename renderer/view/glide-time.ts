// How long the view takes to get somewhere: long enough to see where it goes, or no time at all.
import { MOST_GLIDING } from './closeness.ts'

/** In ms. */
const GLIDE = 200

/**
 * In ms, by the number of roles. Nothing glides for people who asked their system for less motion.
 * A large chart is drawn in another way at each distance: a glide would show flickering details
 * instead of the way, and keep people waiting who move about in it a hundred times.
 */
export function glideTime(roles: number): number {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  return isCalm || roles > MOST_GLIDING ? 0 : GLIDE
}
