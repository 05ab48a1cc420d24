// Parts of the window that a start does not show: their code is loaded after it, or as soon as one is opened.
import { type ComponentType, useEffect, useState } from 'react'

/** Says that a part could not be loaded, and offers to try again. */
export type PartFailed = ComponentType<{ readonly onRetry: () => void }>

/** The code of a part, and which of its exports is its component. */
interface Source<Name extends string> {
  readonly load: () => Promise<Readonly<Record<Name, ComponentType>>>
  readonly name: Name
}

class LatePart {
  /** Null until its code has come. */
  loaded: ComponentType | null = null
  #loading: Promise<void> | null = null
  #file: string | null = null
  #failures = 0

  constructor(
    readonly source: Source<string>,
    readonly Failed: PartFailed,
  ) {}

  /** Loads its code once; a load that failed is forgotten, so that the next one is a new try. */
  load(): Promise<void> {
    this.#loading ??= this.#try()
    return this.#loading
  }

  async #try(): Promise<void> {
    const { load, name } = this.source
    try {
      const code = this.#file === null ? await load() : await loadAnew(this.#file, this.#failures)
      this.loaded = code[name] ?? null
    } catch (error) {
      this.#loading = null
      this.#failures += 1
      this.#file ??= fileIn(error)
      throw error
    }
  }
}

/** The browser remembers that a script did not come, and would not ask for it by the same name again. */
function loadAnew(file: string, failures: number): Promise<Record<string, ComponentType>> {
  return import(/* @vite-ignore */ `${file}?try=${failures + 1}`)
}

/** The script that did not come, as browsers name it; null where it came and then failed. */
function fileIn(error: unknown): string | null {
  return /dynamically imported module: (\S+\.js)/.exec(String(error))?.[1] ?? null
}

const parts: LatePart[] = []

/**
 * The component of that name in the code that `load` brings. Until it is there, nothing is drawn in its
 * place, and `Failed` if it does not come.
 */
export function later<Name extends string>(
  load: Source<Name>['load'],
  name: Name,
  Failed: PartFailed,
): ComponentType {
  const part = new LatePart({ load, name }, Failed)
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
