// DQ-04. A role that is not given a stage and therefore counts nowhere.
import { roleTitle } from '../../names/called.ts'
import { guessStage } from '../../org/role-templates.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { stageWords } from '../fix-parts.ts'
import { defineRule, type Together } from '../rule.ts'

export const dq04RoleWithoutStage = defineRule({
  id: 'DQ-04',
  group: 'data',
  title: 'Role without a stage',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: [],
  condition: 'A role has no stage.',
  source: 'Judgement.',
  knownLimits: 'None known.',
  fixAll: 'Put each where its title belongs',
  messages: {
    undecided: ({ title }: { title: string }) => ({
      headline: words`${title} has no stage`,
      advice: 'It is not counted anywhere. Drag it into a lane, or choose its stage.',
      forReaders: { advice: 'It is not counted anywhere.' },
    }),
    together: ({ all }: Together<{ title: string }>) => ({
      headline: words`${counted(all.length, 'role has', 'roles have')} no stage`,
      advice: words`${shortlisted(all.map(({ title }) => title))}: nothing of that is counted anywhere. Drag the roles into lanes, or choose their stages.`,
      forReaders: {
        advice: words`${shortlisted(all.map(({ title }) => title))}: nothing of that is counted anywhere.`,
      },
    }),
  },
  check(org, report) {
    for (const role of org.document.roles) {
      if (role.stages.length > 0) continue
      report({
        message: 'undecided',
        data: { title: roleTitle(role) },
        subjects: { roles: [role.id] },
      })
    }
  },
  fixes({ org, finding }) {
    const role = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
    const stage = role ? guessStage(role.title) : null
    if (!role || stage === null) return []
    return [
      {
        label: words`Put it in ${stageWords(stage)}`,
        edits: [{ edit: 'set-stages', args: { roleId: role.id, stages: [{ stage }] } }],
      },
    ]
  },
})
