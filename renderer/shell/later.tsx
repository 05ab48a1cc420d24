// Parts of the window that a start does not show: their code is loaded after it, or as soon as one is opened.
import { type ComponentType, lazy, Suspense, useState } from 'react'
import { once } from '../../shared/once.ts'

const loads: (() => Promise<unknown>)[] = []

/** The component in the code that `load` brings; until that is there, nothing is drawn in its place. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | null = null
  const loadOnce = once(async () => {
    loaded = await load()
    return { default: loaded }
  })
  loads.push(loadOnce)
  const Waiting = lazy(loadOnce)
  return function Part() {
    // Chosen once: another component in its place would forget what this one holds.
    const [Content] = useState(() => loaded ?? Waiting)
    return (
      <Suspense fallback={null}>
        <Content />
      </Suspense>
    )
  }
}

/** Loads all parts that nobody has opened yet, one after the other, each when `idle` says so. */
export async function loadLaterParts(idle: () => Promise<unknown>): Promise<void> {
  for (const load of loads) {
    await idle()
    await load()
  }
}
