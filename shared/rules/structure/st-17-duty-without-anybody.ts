// ST-17. Duties of a stage that nobody answers for, where a founder has begun to say who answers for what.
import type { Duty } from '../../article/duties.ts'
import type { Role } from '../../document/schema.ts'
import { podName } from '../../names/called.ts'
import {
  rolesOfGroup,
  sayTaker,
  type UnansweredGroup,
  unansweredDuties,
} from '../../org/duty-holders.ts'
import type { Org } from '../../org/org.ts'
import { listed, shortlisted } from '../../words/lists.ts'
import { asItStands, type Words, words } from '../../words/phrase.ts'
import { holderOrTitle } from '../fix-parts.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'

interface Place {
  readonly duties: readonly string[]
  /** null: the whole organisation. */
  readonly pod: string | null
}

export const st17DutyWithoutAnybody = defineRule({
  id: 'ST-17',
  group: 'structure',
  title: 'Duty that nobody answers for',
  severity: 'info',
  appliesTo: 'any',
  thresholds: [],
  condition:
    'In a stage in which it has been said who answers for a duty, there are others that no role answers for; in pods, pod by pod.',
  source:
    'Founding article: what each part of the belt and each team of the two-party system is responsible for.',
  knownLimits:
    'Reads what is ticked, not what is done. A stage in which nothing is ticked is left alone. A vacant role that is ticked counts: it is planned.',
  messages: {
    here: ({ group, place }: { group: string; place: Place }) => {
      const { them, lost } = place.duties.length === 1 ? ONE : SEVERAL
      return {
        headline: words`Nobody answers for ${shortlisted(place.duties.map(asItStands), 1)}${inPod(place.pod)}`,
        advice: words`${group}: no role has taken ${them}. Say whose ${asItStands(lost)}.`,
        forReaders: {
          advice: words`${group}: no role has taken ${them}, and what is everybody’s gets lost.`,
        },
      }
    },
    pods: ({ group, places }: { group: string; places: readonly Place[] }) => ({
      headline: words`${places.length} pods have duties of ${group.toLowerCase()} that nobody answers for`,
      advice: words`${shortlisted(places.map(sayPlace))}. Say whose they are, or they are everybody’s and get lost.`,
      forReaders: {
        advice: words`${shortlisted(places.map(sayPlace))}. What is everybody’s gets lost.`,
      },
    }),
  },
  check(org, report) {
    for (const { group, places } of unansweredDuties(org)) {
      const pods = places.flatMap(({ scope }) => scope?.id ?? [])
      const said = places.map(({ scope, duties }) => ({
        pod: scope && podName(scope),
        duties: duties.map(({ work }) => work),
      }))
      const [first, ...others] = said
      const subjects = { stages: group.stages, pods }
      const { name } = group
      if (first && others.length === 0)
        report({ message: 'here', data: { group: name, place: first }, subjects })
      else report({ message: 'pods', data: { group: name, places: said }, subjects })
    }
  },
  fixes: giveFixes,
})

/** How one duty is spoken of, and how several are. */
const ONE = { them: 'it', lost: 'it is, or it is everybody’s and gets lost' } as const
const SEVERAL = { them: 'them', lost: 'they are, or they are everybody’s and get lost' } as const

function inPod(pod: string | null): Words {
  return pod === null ? '' : words` in ${pod}`
}

function sayPlace({ pod, duties }: Place): Words {
  return words`${pod ?? ''}: ${listed(duties.map(asItStands))}`
}

/** Nobody chooses from a longer list of buttons. */
const MOST_OFFERS = 2

/** In one place two roles to choose from; in several pods the first of each. */
function giveFixes({ org, finding }: FixContext): readonly Fix[] {
  const unanswered = unansweredDuties(org).find(({ group }) =>
    group.stages.every((stage) => finding.subjects.stages.includes(stage)),
  )
  if (!unanswered) return []
  const [place, ...others] = unanswered.places
  if (!place) return []
  const it = place.duties.length === 1 && others.length === 0 ? 'it' : 'them'
  if (others.length > 0) {
    const takers = unanswered.places.flatMap((each) => {
      const [role] = takersOf(org, unanswered, each)
      return role ? [{ role, duties: each.duties }] : []
    })
    const names = takers.map(({ role }) => holderOrTitle(org, role))
    const edits = takers.map(({ role, duties }) => takeDuties(role, duties))
    return [{ label: words`Give ${it} to ${shortlisted(names, 2)}`, edits }]
  }
  return takersOf(org, unanswered, place)
    .slice(0, MOST_OFFERS)
    .map((role) => ({
      label: words`Give ${it} to ${sayTaker(org, role)}`,
      edits: [takeDuties(role, place.duties)],
    }))
}

/** People first, whoever has taken most duties last; then roles that are still to be filled. */
function takersOf(
  org: Org,
  { group }: UnansweredGroup,
  { scope }: UnansweredGroup['places'][number],
): readonly Role[] {
  const roles = rolesOfGroup(org, group, scope)
  const isFilled = (role: Role) => org.holderOf(role) !== null
  const taken = ({ duties = [] }: Role) => duties.length
  return [
    ...roles.filter(isFilled).toSorted((a, b) => taken(a) - taken(b)),
    ...roles.filter((role) => !isFilled(role)),
  ]
}

function takeDuties({ id, duties = [] }: Role, more: readonly Duty[]) {
  const ids = [...new Set([...duties, ...more.map((duty) => duty.id)])]
  return { edit: 'set-role-details', args: { roleId: id, changes: { duties: ids } } } as const
}
