// Charts that are open in pretended windows, and other programs that do something to their real files.

import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { OpenWindow } from '../../electron/documents/registry.ts'
import { realDisk } from '../../electron/files/disk.ts'
import { identityOf } from '../../electron/files/identity.ts'
import { type OutsidePorts, outsideChanges } from '../../electron/outside/outside-changes.ts'
import { PACE, type Pace } from '../../electron/outside/outside-watch.ts'
import { documentOf } from '../../shared/document/chart-text.ts'
import type { Document } from '../../shared/document/schema.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import type { OutsideNews } from '../../shared/ipc/outside-changes.ts'
import type { FakeWindow } from './fake-desk.ts'
import { named, started } from './saving-case.ts'

/** Quick, and without looks that nobody has asked for: what is noticed, was heard. */
export const HEARING_ONLY: Pace = {
  quiet: 30,
  atMost: 150,
  atLeastEvery: 3_600_000,
  patience: { changed: 0, gone: 60, 'something-else': 60, unreadable: 250 },
  again: 30,
}

/** Nothing is heard, so that only regular looks notice anything. */
export const LOOKING_ONLY: Pace = { ...HEARING_ONLY, atLeastEvery: 50 }

/** With the chart that a page reads in it. */
type HeardNews = OutsideNews & { readonly document?: Document }

function heard(news: OutsideNews): HeardNews {
  return news.kind === 'changed' ? { ...news, document: documentOf(news.chart) } : news
}

export interface OpenChart {
  readonly path: string
  readonly open: OpenWindow
  readonly window: FakeWindow
  /** What its page was told of the file. */
  news(): readonly HeardNews[]
}

/** Real files, windows that note what they are told, and the watching between them. */
export function outsideCase(ports: Partial<OutsidePorts> = {}) {
  const base = started()
  const logged: string[] = []
  const outside = outsideChanges({
    idle: base.saving.idle,
    historyFolder: base.historyFolder,
    locale: () => 'en-GB',
    log: (what) => void logged.push(what),
    pace: HEARING_ONLY,
    ...ports,
  })

  /** A window on a new file with a chart of this name, whose page has started. */
  async function openChart(name = 'first', folder = base.folder): Promise<OpenChart> {
    const path = join(folder, `${name}.salesorg`)
    put(path, named(name))
    await base.desk.opening.openPath(path, null)
    const open = base.desk.registry.latest()
    if (!open) throw new Error('no window')
    open.fileWatch = outside.watch(open)
    onTestFinished(() => open.fileWatch.stop())
    open.isListening = true
    open.fileWatch.refresh()
    const window = base.desk.fakeOf(open)
    return { path, open, window, news: () => newsOf(window) }
  }

  return { ...base, outside, logged, openChart }
}

/** With the pace of the program itself. */
export const AS_SHIPPED = { pace: PACE }

function newsOf(window: FakeWindow): readonly HeardNews[] {
  return window.sent.flatMap(({ name, payload }) =>
    // Sent by `window.send`, whose types have seen it.
    name === 'outside:news' ? [heard(payload as OutsideNews)] : [],
  )
}

/** Writes into the file itself, as simple programs do. */
export function put(path: string, chart: Document): void {
  writeFileSync(path, writeDocument(chart))
}

/** Writes beside it and renames, as careful programs do. */
export function replace(path: string, chart: Document): void {
  replaceBy(path, writeDocument(chart))
}

/** Another file with the same bytes, as sync programs leave it. */
export function replaceByEqual(path: string): void {
  replaceBy(path, readFileSync(path, 'utf8'))
}

function replaceBy(path: string, text: string): void {
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
}

/** Waits until the page was told so much of its file. */
export async function told(chart: OpenChart, count: number): Promise<readonly HeardNews[]> {
  await expect.poll(() => chart.news().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(count)
  return chart.news()
}

/** Waits until a chart's file is known as it lies there now, which no page has to hear of. */
export async function knownAsItIs({ path, open }: OpenChart): Promise<void> {
  const identity = identityOf(await realDisk.stat(path))
  await expect.poll(() => open.document.place?.file.identity, { timeout: 20_000 }).toEqual(identity)
}
