// The three columns of "What if … leaves?": cover, sales and customers, findings.
import type { ReactNode } from 'react'
import type { Role } from '../../shared/document/schema.ts'
import { sayFinding } from '../../shared/findings/validate.ts'
import { podName } from '../../shared/names/called.ts'
import type { Org } from '../../shared/org/org.ts'
import { holderOrTitle } from '../../shared/rules/fix-parts.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import type { CoverLost } from '../../shared/what-if/cover-lost.ts'
import { leftOf } from '../../shared/what-if/overlays.ts'
import { standInFixes } from '../../shared/what-if/stand-in-fixes.ts'
import type { ThroughputLost, WhatIf } from '../../shared/what-if/what-if-leaves.ts'
import { money, share } from '../../shared/words/figures.ts'
import { counted, shortlisted } from '../../shared/words/lists.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { SeverityMark } from '../findings/SeverityMark.tsx'
import { edit } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'
import styles from './what-if.module.css'

interface SectionProps {
  readonly org: Org
  readonly whatIf: WhatIf
}

/** How many lines a column shows before it says how many more there are. */
const MOST_LINES = 4

export function CoverSection({ cover }: Pick<WhatIf, 'cover'>) {
  return (
    <div className={styles.column}>
      <h3>Cover</h3>
      {cover.length === 0 ? (
        <p className={styles.muted}>No stage loses anybody who could do it.</p>
      ) : (
        <Lines
          items={cover}
          keyOf={({ cover: { key } }) => key}
          line={(lost) => <CoverLine lost={lost} />}
        />
      )}
    </div>
  )
}

/** What can be done about it today. */
export function StandIns({ org, whatIf }: SectionProps) {
  const { write } = useWriter()
  const fixes = standInFixes(org, whatIf.roles, whatIf.cover)
  if (fixes.length === 0) return null
  return (
    <div className={styles.fixes}>
      <span className={styles.muted}>So that nothing stops:</span>
      {fixes.map((fix) => (
        <Button
          key={write(fix.label)}
          look="small"
          onClick={() => edit(fix.edits, { label: fix.label })}
        >
          {write(fix.label)}
        </Button>
      ))}
    </div>
  )
}

function CoverLine({ lost }: { readonly lost: CoverLost }) {
  const { cover, after } = lost
  const { write } = useWriter()
  const level = after === 0 ? 'nobody' : after === 1 ? 'one' : 'enough'
  const name = cover.scope
    ? write(words`${podName(cover.scope)}, ${cover.job.name}`)
    : cover.job.name
  return (
    <>
      <span className={styles.sign} data-level={level} aria-hidden="true">
        {SIGNS[level]}
      </span>
      <span>
        <strong className={styles.capital}>{name}</strong> {write(leftOf(lost))}
      </span>
    </>
  )
}

const SIGNS = { nobody: '×', one: '!', enough: '✓' } as const

export function LossSection({ org, whatIf }: SectionProps) {
  const { throughput, quota, accounts, withoutManager } = whatIf
  const { write } = useWriter()
  return (
    <div className={styles.column}>
      <h3>Sales</h3>
      <dl className={styles.figures}>
        <dt>Deals lost a month</dt>
        <dd>{throughput ? write(dealsLost(throughput)) : 'Not known yet'}</dd>
        {throughput?.revenue !== null && throughput !== null && throughput.revenue > 0 && (
          <>
            <dt>Revenue lost a month</dt>
            <dd>{write(money(throughput.revenue))}</dd>
          </>
        )}
        {quota !== 0 && (
          <>
            <dt>Quota a year left open</dt>
            <dd>{write(money(quota))}</dd>
          </>
        )}
        {accounts !== 0 && (
          <>
            <dt>Accounts left alone</dt>
            <dd>{write(rounded(accounts))}</dd>
          </>
        )}
        {withoutManager.length > 0 && (
          <>
            <dt>Left without a manager</dt>
            <dd>{write(namesOf(org, withoutManager))}</dd>
          </>
        )}
      </dl>
      {throughput?.isAssumed && <p className={styles.muted}>Deals: with our usual figures.</p>}
    </div>
  )
}

export function FindingsSection({ findings }: { readonly findings: readonly Finding[] }) {
  const writer = useWriter()
  return (
    <div className={styles.column}>
      <h3>
        {findings.length === 0
          ? 'Findings'
          : writer.write(counted(findings.length, 'finding appears', 'findings appear'))}
      </h3>
      {findings.length === 0 ? (
        <p className={styles.muted}>Nothing that is not said already.</p>
      ) : (
        <Lines
          items={findings}
          keyOf={(finding) => `${finding.rule}:${JSON.stringify(finding.subjects)}`}
          line={(finding) => (
            <>
              <SeverityMark severity={finding.severity} />
              <span>{sayFinding(finding, writer).headline}</span>
            </>
          )}
        />
      )}
    </div>
  )
}

interface LinesProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly line: (item: Item) => ReactNode
}

function Lines<Item>({ items, keyOf, line }: LinesProps<Item>) {
  const hidden = items.length - MOST_LINES
  const { write } = useWriter()
  return (
    <ul className={styles.lines}>
      {items.slice(0, hidden === 1 ? undefined : MOST_LINES).map((item) => (
        <li key={keyOf(item)}>{line(item)}</li>
      ))}
      {hidden > 1 && <li className={styles.muted}>and {write(hidden)} more</li>}
    </ul>
  )
}

function dealsLost({ before, after }: ThroughputLost): Words {
  const lost = Math.max(0, before - after)
  return lost < 0.05
    ? words`None of ${rounded(before)}: another stage is the limit`
    : words`${rounded(lost)} of ${rounded(before)} (${share(before > 0 ? lost / before : 0)})`
}

/** One decimal for small numbers, none for large ones. */
function rounded(amount: number): number {
  return Math.abs(amount) < 100 ? Math.round(amount * 10) / 10 : Math.round(amount)
}

function namesOf(org: Org, roles: readonly Role[]): Words {
  const names = roles.map((role) => holderOrTitle(org, role))
  return shortlisted([...new Set(names)])
}
