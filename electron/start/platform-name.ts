// What the page is told of the system: only what it shows differently.
import type { CallResult } from '../../shared/ipc/border.ts'

/** Shortcuts and window buttons differ between these; everything else counts as Linux. */
export function platformName(platform: NodeJS.Platform): CallResult<'app:start'>['platform'] {
  if (platform === 'darwin') return 'mac'
  return platform === 'win32' ? 'windows' : 'linux'
}
