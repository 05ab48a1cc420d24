// Answers to the calls about opening charts.
import type { Document } from '../../shared/document/schema.ts'
import type { openingFeature } from '../../shared/ipc/opening.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import type { Opening } from '../documents/opening.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly opening: Opening
  readonly recent: Pick<RecentFiles, 'pathOf'>
  readSample(name: string): Promise<Result<Document, PlainError>>
}

const FORGOTTEN = err({
  code: 'E_GONE',
  message: 'This file is not among the recent files any more; open it with Open….',
})

/** All open in the window that asks, while nobody has touched it. */
export function answerOpening({
  opening,
  recent,
  readSample,
}: Ports): Answers<typeof openingFeature.calls> {
  return {
    async 'document:new'(open) {
      opening.openNew(open)
      return ok(null)
    },
    async 'document:new-for'(open, [beginning]) {
      opening.openNew(open, beginning)
      return ok(null)
    },
    async 'document:new-from'(open, [content]) {
      opening.openFilled(content, open)
      return ok(null)
    },
    async 'document:open'(open) {
      await opening.openChosen(open)
      return ok(null)
    },
    async 'document:open-recent'(open, [id]) {
      const path = recent.pathOf(id)
      return path === null ? FORGOTTEN : ok(await opening.openPath(path, open))
    },
    async 'document:open-sample'(open, [name]) {
      const sample = await readSample(name)
      if (!sample.ok) return sample
      opening.openCopy(sample.value, open)
      return ok(null)
    },
    async 'document:cancel-opening'(open) {
      open.openings.at(-1)?.cancel()
      return ok(null)
    },
  }
}
