// What can be done with a finding: see whom it is about, why it is said, mute it.
import { ruleOf } from '../../../shared/findings/validate.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { type FindingPart, wishPart } from '../../state/finding-part.ts'
import { openFinding, selectRoles } from '../../state/store.ts'
import { bringIntoSight } from '../../view/viewport.ts'
import { runCommand } from '../command-table/commands.ts'
import type { ThingMenu } from './thing.ts'

export const FINDING_MENU: ThingMenu<'finding'> = [
  [
    { label: 'Open it', run: ({ finding }) => openFinding(finding) },
    {
      label: 'Select its roles',
      when: ({ finding }) => finding.subjects.roles.length > 0,
      run: ({ finding }) => selectRolesOf(finding),
    },
  ],
  [
    { label: 'Why?', run: ({ finding }) => unfold(finding, 'why') },
    { label: 'Mute…', run: ({ finding }) => unfold(finding, 'mute') },
    {
      label: 'Ask the advisor…',
      when: ({ finding }) => ruleOf(finding).asksAdvisor === true,
      run: () => runCommand('open-advisor'),
    },
  ],
  ['show-rules'],
]

function selectRolesOf({ subjects }: Finding): void {
  selectRoles(subjects.roles)
  bringIntoSight(subjects.roles)
}

function unfold(finding: Finding, part: FindingPart): void {
  wishPart(finding, part)
  openFinding(finding)
}
