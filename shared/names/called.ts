// What people, roles and pods are called where they have no name that can be seen.
import { isBlank, seen } from './unseen.ts'

/** In the middle of a sentence; a sentence that begins with one begins with a capital. */
export const NAMELESS = {
  person: 'somebody without a name',
  role: 'a role without a title',
  pod: 'a pod without a name',
  chart: 'a chart without a name',
} as const

/** The person's name on one line, as it may be shown anywhere. */
export function personName({ name }: { readonly name: string }): string {
  return isBlank(name) ? NAMELESS.person : seen(name)
}

/** The role's title likewise. */
export function roleTitle({ title }: { readonly title: string }): string {
  return isBlank(title) ? NAMELESS.role : seen(title)
}

/** The pod's name likewise. */
export function podName({ name }: { readonly name: string }): string {
  return isBlank(name) ? NAMELESS.pod : seen(name)
}
