// The reporting view: branches folded and unfolded, one shown alone, everything again.
import { click, doAll, type Gesture, NOTHING, on, thingsIn } from '../monkey.ts'

/** As the View menu calls them. */
const ENTRIES = [
  'Collapse all',
  'Expand all',
  'Collapse or expand this branch',
  'Show only this branch',
] as const

export const foldBranches: Gesture = {
  weight: 6,
  async do(monkey) {
    const { random } = monkey
    if (!(await monkey.look()).isReporting) return NOTHING
    const tags = await thingsIn(monkey, 'chart', ({ label }) =>
      /: \d+ direct report|below, folded$/.test(label),
    )
    if (tags.length > 0 && random.chance(0.6)) {
      const tag = random.pick(tags)
      await doAll(monkey, click(on(tag)))
      return `fold “${tag.label}”`
    }
    const label = random.pick(ENTRIES)
    await doAll(monkey, { do: 'menu', label }, { do: 'wait', for: 80 })
    return `menu “${label}”`
  },
}
