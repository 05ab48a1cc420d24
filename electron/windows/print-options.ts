// What the system's dialog for printing is told, and what its answers mean.
import type { WebContentsPrintOptions } from 'electron'
import type { Paper } from '../../shared/pages/page-size.ts'
import type { PrintOutcome, Printout } from '../documents/document-window.ts'

const PAPER_NAMES: Readonly<Record<Paper, 'A4' | 'A3' | 'Letter' | 'Tabloid'>> = {
  a4: 'A4',
  a3: 'A3',
  letter: 'Letter',
  tabloid: 'Tabloid',
}

/** The sheets have their own margins. Printer, copies and a range of pages are chosen in the system's dialog. */
export function printOptions({
  paper,
  direction,
}: Pick<Printout, 'paper' | 'direction'>): WebContentsPrintOptions {
  return {
    silent: false,
    printBackground: true,
    margins: { marginType: 'none' },
    pageSize: PAPER_NAMES[paper],
    landscape: direction === 'landscape',
  }
}

/** By Electron's reason, which is a sentence in English. */
export function outcomeOf(isDone: boolean, reason: string): PrintOutcome {
  if (isDone) return 'printed'
  if (/cancel/i.test(reason)) return 'given-up'
  return /no .*printers? available|enumerate printers/i.test(reason) ? 'no-printer' : 'failed'
}
