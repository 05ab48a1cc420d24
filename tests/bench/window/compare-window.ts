// The figures of the window beside the peer that each goal names.
import { type Comparison, compared, growth, LARGE, SMALL } from '../comparison.ts'
import type { WindowFigures } from './measure-page.ts'
import type { PeerName } from './measure-window.ts'

/** These draw without a library: the limit, not something that people could use instead. */
const LIMITS: ReadonlySet<string> = new Set<PeerName>(['raw-canvas', 'raw-svg', 'pitcrew'])

/** Lines for one size. */
export function compareWindow(
  figures: readonly WindowFigures[],
  roles: number,
): readonly Comparison[] {
  const here = figures.filter((each) => each.roles === roles)
  const of = (name: PeerName) => here.find(({ peer }) => peer === name)
  const [ours, raw, flow] = [of('pitcrew'), of('raw-canvas'), of('react-flow')]
  if (!ours) return []
  const loads = here.flatMap(({ peer, load, isBlank }) =>
    LIMITS.has(peer) || load === null || isBlank ? [] : [{ peer, load }],
  )
  const [best] = loads.toSorted((a, b) => a.load - b.load)
  const beside = 'raw-canvas'
  return [
    compared({
      work: 'load',
      roles,
      ours: ours.load,
      value: best?.load ?? null,
      beside: `best peer: ${best?.peer}`,
      goal: roles <= 1_000 ? 'load' : 'load large',
    }),
    compared({
      work: 'fit all',
      roles,
      ours: ours.fit,
      beside,
      value: raw?.fit ?? null,
      goal: 'fit',
    }),
    compared({
      work: 'switch to the reporting view',
      roles,
      ours: ours.switched,
      beside: 'its own fit all',
      value: ours.fit,
      goal: 'switch view',
    }),
    compared({
      work: 'frame p95, zooming and dragging',
      roles,
      ours: ours.frame?.p95 ?? null,
      beside,
      value: raw?.frame?.p95 ?? null,
      goal: 'frame',
    }),
    compared({
      work: 'frame p95, dragging a card',
      roles,
      ours: ours.drag?.p95 ?? null,
      beside,
      value: raw?.frame?.p95 ?? null,
      goal: 'drag a card',
    }),
    compared({
      work: 'move one role, painted',
      roles,
      ours: ours.painted,
      beside,
      value: raw?.painted ?? null,
      goal: roles <= 1_000 ? 'move painted' : 'move painted large',
    }),
    compared({
      work: 'move one role, findings shown',
      roles,
      ours: ours.move,
      beside,
      value: raw?.move ?? null,
      goal: roles <= 1_000 ? 'move' : 'move large',
    }),
    compared({
      work: 'memory after loading',
      roles,
      ours: ours.memory,
      unit: 'MB',
      beside: 'React Flow, all nodes',
      value: flow?.memory ?? null,
      goal: 'memory',
    }),
  ]
}

/** The load of 10,000 roles: the whole of it beside our own at 5,000, and per role beside 1,000. */
export function growthOfLoad(figures: readonly WindowFigures[]): readonly Comparison[] {
  const load = (roles: number) =>
    figures.find((each) => each.peer === 'pitcrew' && each.roles === roles)?.load ?? null
  const [small, middle, large] = [load(SMALL), load(5_000), load(LARGE)]
  if (large === null) return []
  const whole = { work: 'load, whole', roles: LARGE, ours: large, beside: 'itself at 5,000' }
  return [
    ...(middle === null ? [] : [compared({ ...whole, value: middle, goal: 'growth of load' })]),
    ...(small === null ? [] : [growth('load', small, large)]),
  ]
}
