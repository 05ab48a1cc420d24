// Reads a list from a file for the windows: looks at its size first, and has another process do the rest.
import { basename } from 'node:path'
import { z } from 'zod'
import { listFileSchema } from '../../shared/ipc/lists.ts'
import { once } from '../../shared/once.ts'
import { err, type PlainError, type Result } from '../../shared/result.ts'
import type { ListEncoding, ListFile } from '../../shared/tables/list-file.ts'
import { askApart } from '../apart/ask-apart.ts'
import type { ProcessApart } from '../apart/process-apart.ts'
import type { Log } from '../basics/log.ts'
import { quoted } from '../files/quoted.ts'
import { listBytesAt } from './list-bytes.ts'
import type { ListJob } from './read-list.ts'

export interface ListPorts {
  readonly log: Log
  /** A fresh process that reads one list. */
  startProcess(): ProcessApart<ListJob>
  /** Milliseconds until a process that says nothing is ended. */
  readonly patience?: number
}

/** The largest list that is read takes some seconds. */
const PATIENCE = 60_000

/** How it is read. */
export interface ListReading {
  /** null: as it looks. */
  readonly encoding: ListEncoding | null
  /** Stops it, whatever it answers then. */
  readonly signal: AbortSignal
}

export interface ListReader {
  read(path: string, how: ListReading): Promise<Result<ListFile, PlainError>>
}

/** Reads one after the other: a page that keeps asking gets no more than one process. */
export function listReader({ log, startProcess, patience = PATIENCE }: ListPorts): ListReader {
  let turn: Promise<unknown> = Promise.resolve()
  async function read(
    path: string,
    { encoding, signal }: ListReading,
  ): Promise<Result<ListFile, PlainError>> {
    const fileName = basename(path)
    const bytes = await listBytesAt(path)
    if (!bytes.ok) return bytes
    const job: ListJob = { bytes: bytes.value, fileName, encoding }
    const asking = { log, failure: 'a list was not read', patience, signal }
    const answer = answerSchema().safeParse(await askApart(startProcess(), job, asking))
    if (answer.success) return answer.data
    const message = `${quoted(fileName)} could not be read as a list; save it anew as XLSX or CSV, then import that.`
    return err({ code: 'E_LIST', message })
  }
  return {
    read(path, how) {
      const list = turn.then(() => read(path, how))
      turn = list.catch(() => undefined)
      return list
    },
  }
}

const answerSchema = once(() =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: listFileSchema() }),
    z.object({
      ok: z.literal(false),
      error: z.object({ code: z.string(), message: z.string() }),
    }),
  ]),
)
