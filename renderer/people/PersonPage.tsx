// The page of a person, in place of the fields of a role: what they hold, what hangs on them, what is said.
import { ArrowLeft } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Person, Role } from '../../shared/document/schema.ts'
import { findingsAbout } from '../../shared/findings/about.ts'
import { findingId } from '../../shared/findings/finding-id.ts'
import { isSpoken } from '../../shared/findings/spoken.ts'
import { sayFinding } from '../../shared/findings/validate.ts'
import { asBeginning, personName, roleTitle } from '../../shared/names/called.ts'
import { type PersonPage as Page, personPageOf } from '../../shared/org/person-page.ts'
import { words } from '../../shared/words/phrase.ts'
import { showFindingsAbout } from '../actions/show-findings.ts'
import { openPersonPage, PERSON_PAGE } from '../actions/show-person.ts'
import { showRoles } from '../actions/show-roles.ts'
import { Button } from '../controls/Button.tsx'
import { Folded } from '../controls/Folded.tsx'
import { SeverityMark } from '../findings/SeverityMark.tsx'
import { useJudged, useOrg } from '../state/derived.ts'
import { narrowFindings, showPerson } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { PersonFields } from './PersonFields.tsx'
import styles from './person-page.module.css'
import { RoleLine } from './RoleLine.tsx'

/** Of long lists the first are shown. */
const FOLD = { most: 8, first: 6 } as const

export function PersonPage({ person }: { readonly person: Person }) {
  const org = useOrg()
  const page = personPageOf(org, person)
  const { write } = useWriter()
  if (!page) return null
  const { roles, reports, backsUp, standIns } = page
  return (
    <article className={styles.page} aria-labelledby={PERSON_PAGE} data-person-id={person.id}>
      {roles.length > 0 && (
        <Button look="small" onClick={() => showPerson(null)}>
          <ArrowLeft size={13} aria-hidden="true" />{' '}
          {roles.length === 1 ? 'To the role' : 'To the roles'}
        </Button>
      )}
      <h2 id={PERSON_PAGE} tabIndex={-1}>
        {asBeginning(personName(person))}
      </h2>
      <Section name="Roles" none="No role yet: drag the name from the list of people onto a card.">
        {roles.map((role) => (
          <RoleEntry key={role.id} role={role} />
        ))}
      </Section>
      <Findings page={page} />
      <Section name="Report to them" none="Nobody.">
        {reports.map((role) => (
          <RoleEntry key={role.id} role={role} withHolder />
        ))}
      </Section>
      <Section name="They stand in for" none="Nobody.">
        {backsUp.map((role) => (
          <RoleEntry key={role.id} role={role} withHolder />
        ))}
      </Section>
      {roles.length > 0 && (
        <Section
          name="Stand in for them"
          none="Nobody yet; a role names its backups in its fields."
        >
          {standIns.map(({ role, person: stander, isAble }) => (
            <button
              key={`${role.id} ${stander.id}`}
              type="button"
              className={styles.entry}
              onClick={() => openPersonPage(stander.id)}
            >
              {asBeginning(personName(stander))}
              <small>
                {write(words`as ${roleTitle(role)}`)}
                {!isAble && ' (could not step in)'}
              </small>
            </button>
          ))}
        </Section>
      )}
      <section className={styles.about} aria-label="About the person">
        <h3>About the person</h3>
        <PersonFields entry={page} isOnPage />
      </section>
    </article>
  )
}

interface SectionProps {
  readonly name: string
  readonly none: string
  readonly children: readonly ReactElement[]
}

function Section({ name, none, children }: SectionProps) {
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      {children.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.list}>
          <Folded items={children} {...FOLD} render={(child) => <li key={child.key}>{child}</li>} />
        </ul>
      )}
    </section>
  )
}

/** Shows the role; for another’s, with who holds it. */
function RoleEntry({
  role,
  withHolder = false,
}: {
  readonly role: Role
  readonly withHolder?: boolean
}) {
  const org = useOrg()
  const holder = withHolder ? org.holderOf(role) : null
  return (
    <button type="button" className={styles.entry} onClick={() => showRoles([role.id])}>
      <RoleLine role={role} />
      {withHolder && <small>{holder ? personName(holder) : 'Vacant'}</small>}
    </button>
  )
}

/** What is said about them or their roles; the worst first. */
function Findings({ page: { person } }: { readonly page: Page }) {
  const { org, findings } = useJudged()
  const writer = useWriter()
  const about = { kind: 'person', id: person.id } as const
  const said = findingsAbout(org, findings, about).filter(isSpoken)
  return (
    <Section name="Findings about them" none="Nothing is said about them.">
      {said.map((finding) => (
        <button
          key={findingId(finding)}
          type="button"
          className={styles.finding}
          onClick={() => {
            showFindingsAbout(about)
            narrowFindings(about, finding)
            arrangeWindow({ panel: 'findings' })
          }}
        >
          <SeverityMark severity={finding.severity} />
          {sayFinding(finding, writer).headline}
        </button>
      ))}
    </Section>
  )
}
