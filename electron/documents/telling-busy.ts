// Says in a window what takes its time, and only then.
import { basename } from 'node:path'
import type { OpenWindow, SlowOpening } from './registry.ts'

/** Milliseconds in which nobody wonders whether anything happens. */
const PATIENCE = 500

/** `say` is called once if `work` takes longer than that; answers what the work does. */
async function withPatience<Outcome>(
  work: Promise<Outcome>,
  say: () => void,
  patience = PATIENCE,
): Promise<Outcome> {
  const timer = setTimeout(say, patience)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}

/** Saving says so while it writes, not while a question waits for its answer. */
export async function sayingThatItSaves<Outcome>(
  { window }: OpenWindow,
  work: Promise<Outcome>,
  patience?: number,
): Promise<Outcome> {
  let isSaid = false
  const say = (isSaving: boolean) => {
    isSaid = isSaving
    window.send('document:saving', isSaving)
  }
  try {
    return await withPatience(work, () => say(true), patience)
  } finally {
    if (isSaid) say(false)
  }
}

export interface Slow<Outcome> {
  readonly outcome: Outcome
  /** The window that said it takes its time; null: it did not. */
  readonly saidIn: OpenWindow | null
}

/**
 * Opening a file says so in a window, which can stop it; null: it was stopped. Of several at once the window says the
 * last one, and the others again once that is over.
 */
export async function withCancel<Outcome>(
  path: string,
  windowToSayIn: () => OpenWindow,
  work: (signal: AbortSignal) => Promise<Outcome>,
  patience?: number,
): Promise<Slow<Outcome> | null> {
  const stop = new AbortController()
  const stopped = new Promise<null>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve(null))
  })
  let saidIn: OpenWindow | null = null
  const opening: SlowOpening = { fileName: basename(path), cancel: () => stop.abort() }
  const say = () => {
    saidIn = windowToSayIn()
    begun(saidIn, opening)
  }
  const done = work(stop.signal).then((outcome) => ({ outcome }))
  try {
    const first = await withPatience(Promise.race([done, stopped]), say, patience)
    return first && { ...first, saidIn }
  } finally {
    if (saidIn) over(saidIn, opening)
  }
}

function begun(open: OpenWindow, opening: SlowOpening): void {
  tellOpenings(open, [...open.openings, opening])
}

function over(open: OpenWindow, opening: SlowOpening): void {
  tellOpenings(
    open,
    open.openings.filter((other) => other !== opening),
  )
}

function tellOpenings(open: OpenWindow, openings: readonly SlowOpening[]): void {
  open.openings = openings
  // A page that starts only now asks for it.
  if (open.isListening) open.window.send('document:opening', openings.at(-1)?.fileName ?? null)
}
