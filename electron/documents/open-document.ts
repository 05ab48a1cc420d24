// A document that is open in a window, as main knows it; the page has its own, newer content.
import { basename } from 'node:path'
import type { ChartText } from '../../shared/document/chart-text.ts'
import type { Immutable } from '../../shared/document/schema.ts'
import type { Beginning, OpenedDocument, RecoveredDocument } from '../../shared/ipc/opening.ts'
import type { KnownFile } from '../files/identity.ts'
import type { Owner } from '../recovery/recovery.ts'

/** What a chart is called that neither has a file nor comes from anything that has a name. */
export const UNTITLED = 'Untitled'

/** Where a document lives. */
export interface DocumentPlace {
  /** As it was named; may be a link. */
  readonly path: string
  /** What was read or written there last. */
  readonly file: KnownFile
}

/** Newer work than what was read or written last. */
export interface Recovered extends Omit<RecoveredDocument, 'before'> {
  readonly chart: ChartText
}

export interface OpenDocument {
  readonly id: string
  /** As last read or written, or what an untitled chart began with. */
  chart: ChartText
  /** Newer than that: came back after a crash, and is what the page shows when it starts. */
  recovered: Recovered | null
  /** null: untitled. */
  place: DocumentPlace | null
  /** What it is called without a place. */
  readonly untitledName: string
  /** Nobody asked for it, the program had nothing else to show, and no page has said so yet. */
  isStart?: boolean
  /** How it is to be filled, and no page has said so yet. */
  beginsWith?: Beginning | null
  /** As the page says; a repaired copy is unsaved from the start. */
  isUnsaved: boolean
  /** False while nobody has done anything with it, so that another document may take its window. */
  isTouched: boolean
}

/** Shown in titles and questions. */
export function fileNameOf(document: OpenDocument): string {
  return document.place === null ? document.untitledName : basename(document.place.path)
}

/** What its file is to be called, without the extension: after what it comes from, else after the chart. */
export function nameForFile({ untitledName }: OpenDocument, chartName: string): string {
  return untitledName === UNTITLED ? chartName : untitledName.replace(/\.salesorg$/i, '')
}

/** What the page is told of it. */
export function openedDocumentOf(document: OpenDocument): Immutable<OpenedDocument> {
  const { chart, recovered } = document
  return {
    documentId: document.id,
    chart: recovered?.chart ?? chart,
    fileName: fileNameOf(document),
    isUntitled: document.place === null,
    isUnsaved: document.isUnsaved,
    ...(document.isStart && !document.isTouched ? { isStart: true } : {}),
    ...(document.beginsWith && !document.isTouched ? { beginsWith: document.beginsWith } : {}),
    recovered: recovered && { ...recovered, before: chart },
  }
}

/** What the program's own copies of its work are to be told of it. */
export function ownerOf(document: OpenDocument): Owner {
  const { id, place } = document
  const file = place && {
    path: place.path,
    sha256: place.file.sha256,
    isForeign: place.file.isForeign === true,
  }
  return { documentId: id, fileName: fileNameOf(document), file }
}
