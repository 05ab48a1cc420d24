// Parts of the window that a start does not show: their code is loaded after it, or as soon as one is opened.
import { type ComponentType, useEffect, useState } from 'react'

/** Says that a part could not be loaded, and offers to try again. */
export type PartFailed = ComponentType<{ readonly onRetry: () => void }>

class LatePart {
  /** Null until its code has come. */
  loaded: ComponentType | null = null
  #loading: Promise<void> | null = null

  constructor(
    readonly bring: () => Promise<ComponentType>,
    readonly Failed: PartFailed,
  ) {}

  /** Loads its code once; a load that failed is forgotten, so that the next one is a new try. */
  load(): Promise<void> {
    this.#loading ??= this.#try()
    return this.#loading
  }

  async #try(): Promise<void> {
    try {
      this.loaded = await this.bring()
    } catch (error) {
      this.#loading = null
      throw error
    }
  }
}

const parts: LatePart[] = []

/**
 * The component in the code that `bring` brings. Until that is there, nothing is drawn in its place, and
 * `Failed` if it does not come.
 */
export function later(bring: () => Promise<ComponentType>, Failed: PartFailed): ComponentType {
  const part = new LatePart(bring, Failed)
  parts.push(part)
  return () => <LaterPart part={part} />
}

function LaterPart({ part }: { readonly part: LatePart }) {
  const [state, setState] = useState<'waiting' | 'loaded' | 'failed'>(
    part.loaded ? 'loaded' : 'waiting',
  )
  useEffect(() => {
    if (state !== 'waiting') return
    let isGone = false
    part.load().then(
      () => isGone || setState('loaded'),
      () => isGone || setState('failed'),
    )
    return () => {
      isGone = true
    }
  }, [part, state])
  const { loaded: Content, Failed } = part
  if (state === 'failed') return <Failed onRetry={() => setState('waiting')} />
  return state === 'loaded' && Content && <Content />
}

/** Loads all parts that nobody has opened yet, one after the other, each when `idle` says so. */
export async function loadLaterParts(idle: () => Promise<unknown>): Promise<void> {
  for (const part of parts) {
    await idle()
    // Nobody waits for it: its failure is told if it fails again when the part is opened.
    await part.load().catch(() => undefined)
  }
}
