// Twelve teams as one meets them, and what an expert would say about each: no more and no less.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import { sayFinding, validate } from '../../../shared/findings/validate.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/organisations')

/** "warning SPF-05: Rex carries 45% of the number", worst first. */
function judged(name: string): readonly string[] {
  const read = readDocument(readFileSync(join(FOLDER, `${name}.salesorg`), 'utf8'))
  if (!read.ok) throw new Error(`${name} does not open: ${read.error.code}`)
  return validate(read.value, TODAY).map(
    (finding) => `${finding.severity} ${finding.rule}: ${sayFinding(finding, english).headline}`,
  )
}

test('two sellers of dental supplies who stand in for one another: nothing to say', () => {
  expect(judged('harbour-dental')).toEqual([])
})

test('a start-up with a learning qualifier and nobody after the sale yet', () => {
  expect(judged('lumen-analytics')).toEqual([
    'warning SPF-01: 2 jobs hang on one person each: lead generation and qualification',
    'warning SG-06: Everybody in qualification is still learning',
    'info KP-08: Without numbers, no red flag can rise',
    'info SPF-06: No deputy for Mia Sørensen',
    'info SF-02: Your belt works, one deep',
    // No customers yet, so nobody is missed today.
    'info SG-01: Nobody does account management',
    'info ST-10: No agreed hand-over between the stages',
    'info ST-13: Everybody wins their own number; who wins yours?',
  ])
})

test('three roofers who call cold have neither leads nor anybody for the customer', () => {
  expect(judged('kestrel-roofing')).toEqual([
    'error SG-08: Your sellers need warm leads, and nobody makes them',
    'warning SG-09: After the deal, nobody looks after the customer',
    'info SG-10: Nobody does design and product marketing',
  ])
})

test('twelve brokers with a simple sale may each do everything, but not one of them half of it', () => {
  expect(judged('brightwater-brokers')).toEqual([
    'warning SPF-05: Rex Calloway carries 45% of the number',
  ])
})

test('a belt that cannot hire: empty chairs, and a head with too many reports', () => {
  expect(judged('nordlys-energy')).toEqual([
    'warning SC-01: Astrid Dahl leads 9 people directly',
    'warning SG-04: 29% of the chart is empty chairs',
  ])
})

test('three pods by country: one without account management, a country without a pod', () => {
  expect(judged('alpina-medtech')).toEqual([
    'error SG-07: Italian pod has nobody for account management',
    'warning BA-11: 5 closers share 1 sales engineer',
    'warning ST-09: Nobody serves Austria',
  ])
})

test('seven people in two pods for one market: a plan that came too early', () => {
  expect(judged('cobalt-cloud')).toEqual([
    'error SG-07: Archive has nobody for qualification and account management',
    'warning SPF-09: No stand-ins in Backup and Archive',
    'warning SF-06: 7 people in 2 pods: no room for absence',
    'warning ST-06: 1 role belongs to no pod',
    'warning ST-08: Backup and Archive hunt the same customers',
    'info KP-08: Without numbers, no red flag can rise',
    'info SPF-06: No deputy for Ada Quist',
    'info SF-10: Pods copy a belt that works; prove one first',
    'info ST-13: Everybody wins their own number; who wins yours?',
  ])
})

test('thirty-four people on one sound belt, and nothing to divide pods by', () => {
  expect(judged('meridian-freight')).toEqual([])
})

test('a team that grew in spring: most closers are new and carry full quotas', () => {
  expect(judged('orchard-learning')).toEqual([
    'warning BA-08: 67% of closing is new',
    'warning BA-09: Milo Hahn and Nina Vogel are new with full quotas',
    'info DQ-06: Omar Aziz started 1 month ago',
  ])
})

test('reporting lines that lead in a circle and to somebody who is gone', () => {
  expect(judged('tidewater-marine')).toEqual([
    'error ST-01: Ed Marlow and Fin Drake report to one another in a circle',
    'error ST-02: The manager of Isla Reef is not on the chart',
    'info SPF-06: No deputy for Fin Drake',
  ])
})

test('a sound belt with bad numbers: the flags speak, and who wins the whole is not said', () => {
  expect(judged('saffron-foods')).toEqual([
    'error KP-01: You lose 28% of your customers a year',
    'error KP-03: 44.4% of your sellers left within a year',
    'error KP-04: 3 of 8 sellers made their quota',
    'warning KP-02: You win 12% of all opportunities',
    'warning KP-05: Your market share fell from 14% to 11%',
    'warning KP-06: 2 of 3 launches failed',
    'warning KP-07: 6 red flags: the model may be wrong, not the people',
    'warning ST-13: Everybody wins their own number; who wins yours?',
  ])
})

test('a managing partner who still closes and keeps accounts', () => {
  expect(judged('quill-and-partners')).toEqual([
    'warning DQ-02: Jonas Quill works 1.4 jobs',
    'warning SC-05: Everything meets at Jonas Quill',
    'info SPF-06: No deputy for Ana Reyes and Bilal Khan',
  ])
})
