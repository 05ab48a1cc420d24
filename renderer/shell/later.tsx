// Parts of the window that a start does not show: their code is loaded after it, or as soon as one is opened.
import { type ComponentType, startTransition, useEffect, useLayoutEffect, useState } from 'react'
import { holdKeys } from './held-keys.ts'
import { endStart, startIsOver } from './start-over.ts'

/** Says that a part could not be loaded, and offers to try again. */
export type PartFailed = ComponentType<{ readonly onRetry: () => void }>

/** A component whose code comes later. */
export type Later = ComponentType & {
  /** Loads its code without showing it; where that fails it is tried again, and told, when it is shown. */
  readonly loadAhead: () => Promise<void>
}

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
    readonly kind: 'usual' | 'quiet' | 'dialog',
  ) {}

  /** Its code for a place that is to show it. */
  async loadForPlace(): Promise<void> {
    if (this.kind === 'quiet') await startIsOver
    await this.load()
  }

  /** Loads its code once; a load that failed is forgotten, so that the next one is a new try. */
  load(): Promise<void> {
    this.#loading ??= this.#try()
    return this.#loading
  }

  async loadAhead(): Promise<void> {
    await this.load().catch(() => undefined)
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
): Later {
  return shown(new LatePart({ load, name }, Failed, 'usual'))
}

/** The same for a dialog: whoever has opened it types on at once, and what was typed is given to it. */
export function laterDialog<Name extends string>(
  load: Source<Name>['load'],
  name: Name,
  Failed: PartFailed,
): Later {
  return shown(new LatePart({ load, name }, Failed, 'dialog'))
}

/**
 * The same for a part that is always there, but shows nothing by itself: it comes when the first picture is
 * on the screen, so that nothing seen waits for it.
 */
export function quietly<Name extends string>(
  load: Source<Name>['load'],
  name: Name,
  Failed: PartFailed,
): Later {
  return shown(new LatePart({ load, name }, Failed, 'quiet'))
}

function shown(part: LatePart): Later {
  parts.push(part)
  return Object.assign(() => <LaterPart part={part} />, { loadAhead: () => part.loadAhead() })
}

function LaterPart({ part }: { readonly part: LatePart }) {
  const [state, setState] = useState<'waiting' | 'loaded' | 'failed'>(
    part.loaded ? 'loaded' : 'waiting',
  )
  useEffect(() => {
    if (state !== 'waiting') return
    let isGone = false
    const become = (next: 'loaded' | 'failed') => {
      // A large part is drawn bit by bit: whoever does something meanwhile does not wait for all of it.
      if (!isGone) startTransition(() => setState(next))
    }
    part.loadForPlace().then(
      () => become('loaded'),
      () => become('failed'),
    )
    return () => {
      isGone = true
    }
  }, [part, state])
  const holdsKeys = part.kind === 'dialog' && state === 'waiting'
  useLayoutEffect(() => (holdsKeys ? holdKeys() : undefined), [holdsKeys])
  const { loaded: Content, Failed } = part
  if (state === 'failed') return <Failed onRetry={() => setState('waiting')} />
  return state === 'loaded' && Content && <Content />
}

/** Loads all parts that nobody has opened yet, one after the other, each when `idle` says so; quiet ones first. */
export async function loadLaterParts(idle: () => Promise<unknown>): Promise<void> {
  const load = async (some: readonly LatePart[]) => {
    for (const part of some) {
      await idle()
      await part.loadAhead()
    }
  }
  await load(parts.filter(({ kind }) => kind === 'quiet'))
  endStart()
  await load(parts.filter(({ kind }) => kind !== 'quiet'))
}
