// What is unfolded below a finding: why it is said, or the form that mutes it.
import { create } from 'zustand'
import { findingId } from '../../shared/findings/finding-id.ts'
import type { Finding } from '../../shared/rules/rule.ts'

type Part = 'why' | 'mute'

interface FindingPart {
  /** By its id; null: nobody has folded or unfolded anything yet. */
  readonly of: string | null
  readonly part: Part | null
}

const usePart = create<FindingPart>(() => ({ of: null, part: null }))

/** Unfolds a part of a finding in place of any other; null folds it. */
export function unfoldPart(finding: Finding, part: Part | null): void {
  usePart.setState({ of: findingId(finding), part })
}

/** What is unfolded below a finding; `atFirst`, where nobody has said. */
export function useUnfoldedPart(finding: Finding, atFirst: Part | null): Part | null {
  return usePart(({ of, part }) => (of === findingId(finding) ? part : atFirst))
}
