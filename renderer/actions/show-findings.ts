// From the chart to what is said about it: marks of cards and lanes, and a command for the selected roles.

import { type About, findingsAbout } from '../../shared/findings/about.ts'
import { lanesAbout } from '../../shared/findings/marks.ts'
import { isSpoken } from '../../shared/findings/spoken.ts'
import type { RoleId } from '../../shared/ids.ts'
import { type Lane, laneKey, stagesOfLane } from '../../shared/org/lanes.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import type { RuleId } from '../../shared/rules/rule-id.ts'
import { judgedNow } from '../state/derived.ts'
import { currentSession, narrowFindings } from '../state/store.ts'
import { showPanel } from './fold.ts'

/** Shows the findings about something on the chart and opens the worst. */
export function showFindingsAbout(about: About): void {
  const { org, findings } = judgedNow()
  const [worst = null] = findingsAbout(org, findings, about).filter(isSpoken)
  show(about, worst)
}

/** Shows the findings about a lane and opens the one that its mark is for. */
export function showFindingsOfLane(lane: Lane): void {
  const { org, findings } = judgedNow()
  const key = laneKey(lane)
  const marking = findings.filter(isSpoken).find((each) => lanesAbout(each, org).includes(key))
  const stages = stagesOfLane(lane)
  const stage = stages.find((each) => marking?.subjects.stages.includes(each)) ?? stages[0]
  if (stage === undefined) return
  const podId = lane.kind === 'pod' ? lane.podId : null
  show({ kind: 'stage', stage, podId }, marking ?? null)
}

/** Shows the findings about a role and opens the one that says why nobody stands above it, with its fix. */
export function showLooseEnd(roleId: RoleId): void {
  const about: About = { kind: 'roles', ids: [roleId] }
  const { org, findings } = judgedNow()
  const said = findingsAbout(org, findings, about).filter(isSpoken)
  show(about, said.find(({ rule }) => LOOSE_ENDS.includes(rule)) ?? said[0] ?? null)
}

const LOOSE_ENDS: readonly RuleId[] = ['ST-01', 'ST-02']

/** Shows the findings about the selected roles. */
export function showFindingsOfSelection(): void {
  const { selection } = currentSession()
  if (selection.length > 0) showFindingsAbout({ kind: 'roles', ids: selection })
}

/** The focus goes to the open finding, where one goes on with the keyboard. */
function show(about: About, opened: Finding | null): void {
  narrowFindings(about, opened)
  showPanel('findings')
  focusSoon()
}

/** When the panel is there, which may be a frame later. */
function focusSoon(): void {
  requestAnimationFrame(() => {
    const panel = document.querySelector('[data-findings]')
    const open = panel?.querySelector<HTMLElement>(
      '[data-rule] [data-finding][aria-expanded="true"]',
    )
    const first = panel?.querySelector<HTMLElement>('[data-rule] [data-finding]')
    const target = open ?? first
    target?.focus()
    target?.scrollIntoView({ block: 'nearest' })
  })
}
