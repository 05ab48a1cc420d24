// Copies what helps to find a fault, and says what that is.
import { request } from '../state/request.ts'
import { tell } from '../state/toasts.ts'

export async function copyDiagnostics(): Promise<void> {
  if (await request('diagnostics:copy'))
    tell(
      'Copied: versions and the end of the log, without names, paths or anything of your charts. Paste it into your report.',
    )
}
