// Ends the program when the system wants it to: at once, without a question, and with all work kept.
import type { Recovery } from '../recovery/recovery.ts'
import type { Registry } from './registry.ts'
import type { Saving } from './saving.ts'

export interface EndingPorts {
  readonly registry: Registry
  readonly recovery: Recovery
  readonly saving: Saving
  /** Settings that are not written yet; never fails. */
  finish(): Promise<void>
  /** Ends the process without asking anybody. */
  exit(): void
  /** Calls back after so many milliseconds. */
  later(milliseconds: number, callback: () => void): void
}

export interface Ending {
  /** Keeps what is unsaved and ends; done soon, whatever hangs. */
  keepAndEnd(): Promise<void>
  /** A page has handed in what it had. */
  hasHandedIn(pageId: number): void
}

/** Milliseconds for pages to hand in their work, and for the disk to take it; systems wait little longer. */
const HAND_IN_TIME = 900
const WRITE_TIME = 900

export function endingOf(ports: EndingPorts): Ending {
  const { registry, recovery, saving } = ports
  const waiting = new Map<number, () => void>()
  let ending: Promise<void> | null = null

  const within = (milliseconds: number, work: Promise<unknown>) =>
    Promise.race([work, new Promise<void>((resolve) => ports.later(milliseconds, resolve))])

  function handIn(): Promise<unknown> {
    const pages = registry.all().filter(({ isListening }) => isListening)
    const handed = pages.map(
      ({ window }) => new Promise<void>((resolve) => waiting.set(window.id, resolve)),
    )
    for (const { window } of pages) window.send('recovery:keep-now', null)
    return Promise.all(handed)
  }

  async function end(): Promise<void> {
    // Nobody is asked any more, so that nothing is given up.
    for (const open of registry.all()) open.isGivenUp = false
    await within(HAND_IN_TIME, handIn())
    const saves = registry.all().map(({ document }) => saving.idle(document))
    await within(WRITE_TIME, Promise.all([recovery.idle(), ports.finish(), ...saves]))
    ports.exit()
  }

  return {
    keepAndEnd() {
      ending ??= end()
      return ending
    },
    hasHandedIn: (pageId) => waiting.get(pageId)?.(),
  }
}
