// What can be done with a finding: fix it, see whom it is about, why it is said, mute it.
import { ruleOf } from '../../../shared/findings/validate.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { judgedNow } from '../../state/derived.ts'
import { type FindingPart, wishPart } from '../../state/finding-part.ts'
import { openFinding } from '../../state/store.ts'
import { currentWriter } from '../../state/writer.ts'
import { runCommand } from '../command-table/commands.ts'
import { applyFix, hasFixes, lookAtStructure, outcomesOf, structuresFor } from '../fixes.ts'
import { showRoles } from '../show-roles.ts'
import { chooseStructure } from '../switch-structure.ts'
import type { Choice, ThingMenu } from './thing.ts'

export const FINDING_MENU: ThingMenu<'finding'> = [
  [
    {
      label: 'Fix it',
      when: ({ finding }) => hasFixes(judgedNow(), finding),
      choices: ({ finding }) => fixesOf(finding),
    },
  ],
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

/** As the buttons of the open finding. */
function fixesOf(finding: Finding): readonly Choice[] {
  const judged = judgedNow()
  const { write } = currentWriter()
  return [
    ...structuresFor(judged, finding).map((structure) => ({
      key: structure,
      label: lookAtStructure(structure),
      run: () => chooseStructure(structure),
    })),
    ...outcomesOf(judged, finding).map((outcome) => ({
      key: JSON.stringify([write(outcome.fix.label), outcome.fix.edits]),
      label: write(outcome.fix.label),
      run: () => applyFix(outcome),
    })),
  ]
}

function selectRolesOf({ subjects }: Finding): void {
  showRoles(subjects.roles)
}

function unfold(finding: Finding, part: FindingPart): void {
  wishPart(finding, part)
  openFinding(finding)
}
