// The answer to the call about diagnostics.
import type { diagnosticsFeature } from '../../shared/ipc/diagnostics.ts'
import { ok } from '../../shared/result.ts'
import type { Answers } from './answers.ts'

interface Ports {
  copyDiagnostics(): Promise<void>
}

/** The page is told nothing of it. */
export function answerDiagnostics({
  copyDiagnostics,
}: Ports): Answers<typeof diagnosticsFeature.calls> {
  return {
    async 'diagnostics:copy'() {
      await copyDiagnostics()
      return ok(null)
    },
  }
}
