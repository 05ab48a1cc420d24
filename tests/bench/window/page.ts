// Runs in the page beside a peer: does something and tells when it was on the screen.
import { frameTimes } from './frames.ts'
import type { Chart, Peer } from './peer.ts'
import { type Shown, settled, shownAfter } from './settled.ts'

/** Frames of one kind of movement. */
const FRAMES = 40
/** From an overview to reading size in so many frames. */
const FACTOR = 1.06

declare global {
  interface Window {
    bench: Bench
  }
}

/** What the harness calls; times in milliseconds, null where nothing came to rest in time. */
export interface Bench {
  /** `text`: a chart as JSON. */
  load(text: string, limit: number): Promise<number | null>
  fit(limit: number): Promise<number | null>
  /** null also where there is only one view. */
  switchView(limit: number): Promise<number | null>
  move(limit: number): Promise<Shown | null>
  /** Lengths of the frames while the view zooms in, is dragged, and zooms out. */
  zoomAndDrag(): Promise<readonly number[]>
  /** Lengths of all frames until the harness calls `stopFrames`. */
  startFrames(): void
  stopFrames(): readonly number[]
  cardPoint(): Promise<{ readonly x: number; readonly y: number } | null>
}

/** Puts the calls where the harness finds them; `watched` is what the peer changes. */
export function startBench(peer: Peer): void {
  let recorded: { stop(): readonly number[] } | null = null
  window.bench = {
    async load(text, limit) {
      const chart: Chart = JSON.parse(text)
      const host = document.getElementById('host') ?? document.body
      return settled(() => peer.load(chart, host), limit)
    },
    async fit(limit) {
      for (let step = 0; step < 8; step++) peer.zoomBy(1.3)
      await settled(() => peer.panBy(40, 30), limit)
      return settled(() => peer.fit(), limit)
    },
    async switchView(limit) {
      if (!peer.switchView) return null
      await settled(() => peer.switchView?.('structure'), limit)
      return settled(() => peer.switchView?.('reporting'), limit)
    },
    async move(limit) {
      await settled(() => peer.fit(), limit)
      return shownAfter(() => peer.moveOne(), limit)
    },
    async zoomAndDrag() {
      const times = frameTimes()
      for (let at = 0; at < 3 * FRAMES; at++) {
        if (at < FRAMES) peer.zoomBy(FACTOR)
        else if (at < 2 * FRAMES) peer.panBy(at % 20 < 10 ? 24 : -24, at % 14 < 7 ? 12 : -12)
        else peer.zoomBy(1 / FACTOR)
        await times.next()
      }
      return times.stop()
    },
    startFrames() {
      recorded = frameTimes()
    },
    stopFrames() {
      return recorded?.stop() ?? []
    },
    async cardPoint() {
      return (await peer.cardPoint?.()) ?? null
    },
  }
}
