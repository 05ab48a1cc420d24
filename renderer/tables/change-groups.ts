// The changes of a merge by their kinds, and how all of a kind are ticked at once.
import { CHANGE_KINDS, type MergeChange } from '../../shared/tables/merge-list.ts'

export interface ChangeGroup {
  readonly kind: MergeChange['kind']
  readonly count: number
  readonly ticked: number
  /** The first of them. */
  readonly shown: readonly MergeChange[]
}

/** More than this nobody goes through one by one; all of a kind can be ticked at once. */
const MOST = 60

/** Kinds of which there are any. */
export function changeGroups(changes: readonly MergeChange[]): readonly ChangeGroup[] {
  return CHANGE_KINDS.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind)
    const ticked = own.filter(({ isTicked }) => isTicked).length
    return own.length > 0 ? [{ kind, count: own.length, ticked, shown: own.slice(0, MOST) }] : []
  })
}

/** What was said of single ones of them counts no more. */
export function withAllTicked(
  ticks: ReadonlyMap<string, boolean>,
  kind: MergeChange['kind'],
  isTicked: boolean,
): ReadonlyMap<string, boolean> {
  const others = [...ticks].filter(([id]) => !id.startsWith(`${kind} `))
  return new Map([...others, [kind, isTicked]])
}
