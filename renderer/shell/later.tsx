// Parts of the window that a start does not show: their code is loaded after it, or as soon as one is opened.
import { type ComponentType, lazy, Suspense, useState } from 'react'
import { once } from '../../shared/once.ts'

const loads: (() => Promise<unknown>)[] = []

interface Part {
  /** Null until its code has come. */
  loaded: ComponentType | null
  /** Waits for the code. */
  readonly Waiting: ComponentType
}

/** The component in the code that `load` brings; until that is there, nothing is drawn in its place. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  const loadOnce = once(async () => {
    part.loaded = await load()
    return { default: part.loaded }
  })
  const part: Part = { loaded: null, Waiting: lazy(loadOnce) }
  loads.push(loadOnce)
  return () => <LaterPart part={part} />
}

function LaterPart({ part }: { part: Part }) {
  // Chosen once: another component in its place would forget what this one holds.
  const [Content] = useState(() => part.loaded ?? part.Waiting)
  return (
    <Suspense fallback={null}>
      <Content />
    </Suspense>
  )
}

/** Loads all parts that nobody has opened yet, one after the other, each when `idle` says so. */
export async function loadLaterParts(idle: () => Promise<unknown>): Promise<void> {
  for (const load of loads) {
    await idle()
    await load()
  }
}
