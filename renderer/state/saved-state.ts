// Whether the chart is on disk, in words; the same above and below the chart.
import { isUnsaved, useStore } from './store.ts'

export function useSavedState(): string {
  return useStore((state) => {
    if (isUnsaved(state)) return 'Unsaved changes'
    return state.isUntitled ? 'Not saved yet' : 'Saved'
  })
}
