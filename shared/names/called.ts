// What people, roles and pods are called where they have no name that can be seen.
import { isBlank, isPlain, seen } from './unseen.ts'

/** In the middle of a sentence; see `asBeginning`. */
export const NAMELESS = {
  person: 'somebody without a name',
  role: 'a role without a title',
  pod: 'a pod without a name',
  chart: 'a chart without a name',
} as const

/** The person's name on one line, as it may be shown anywhere. */
export function personName({ name }: { readonly name: string }): string {
  return seenOr(name, NAMELESS.person)
}

/** The role's title likewise. */
export function roleTitle({ title }: { readonly title: string }): string {
  return seenOr(title, NAMELESS.role)
}

/** The pod's name likewise. */
export function podName({ name }: { readonly name: string }): string {
  return seenOr(name, NAMELESS.pod)
}

/** The chart's name likewise. */
export function chartName({ name }: { readonly name: string }): string {
  return seenOr(name, NAMELESS.chart)
}

/** Asked several times of every card that is drawn, so plain names are looked at once. */
function seenOr(name: string, otherwise: string): string {
  if (isPlain(name)) return name
  return isBlank(name) ? otherwise : seen(name)
}

const NAMELESS_ONES: readonly string[] = Object.values(NAMELESS)

/** At the beginning of a line or sentence: what we say in place of a name gets a capital, names do not. */
export function asBeginning(name: string): string {
  return NAMELESS_ONES.includes(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
