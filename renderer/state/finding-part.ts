// A part of a finding that is to be unfolded when the finding is open: why it is said, or the form that mutes it.
import { useEffect } from 'react'
import { create } from 'zustand'
import { findingId } from '../../shared/findings/finding-id.ts'
import type { Finding } from '../../shared/rules/rule.ts'

export type FindingPart = 'why' | 'mute'

interface Wish {
  readonly of: string
  readonly part: FindingPart
}

const useWish = create<{ readonly wish: Wish | null }>(() => ({ wish: null }))

/** As soon as the finding is open. */
export function wishPart(finding: Finding, part: FindingPart): void {
  useWish.setState({ wish: { of: findingId(finding), part } })
}

/** Fulfils the wish for a part of this finding, once. */
export function useWishedPart(finding: Finding, unfold: (part: FindingPart) => void): void {
  const id = findingId(finding)
  const part = useWish(({ wish }) => (wish?.of === id ? wish.part : null))
  useEffect(() => {
    if (part === null) return
    unfold(part)
    useWish.setState({ wish: null })
  })
}
