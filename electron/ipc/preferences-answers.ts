// The answer to the call about preferences.
import type { Preferences, preferencesFeature } from '../../shared/ipc/preferences.ts'
import { ok } from '../../shared/result.ts'
import type { Registry } from '../documents/registry.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly registry: Registry
  setPreferences(preferences: Preferences): void
}

/** What is chosen in one window holds in the others at once. */
export function answerPreferences({
  registry,
  setPreferences,
}: Ports): Answers<typeof preferencesFeature.calls> {
  return {
    async 'preferences:set'(from, [preferences]) {
      setPreferences(preferences)
      for (const open of registry.all())
        if (open !== from && open.isListening) open.window.send('preferences:changed', preferences)
      return ok(null)
    },
  }
}
