// @ts-check
// The states of the window that are looked at: which charts are open, and what is done for each picture.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  all,
  button,
  card,
  finding,
  firstFinding,
  focused,
  hear,
  importList,
  menu,
  menuOf,
  option,
  panel,
  paste,
  refused,
  startScreen,
  type,
} from './gestures.mjs'

/** @typedef {import('./gestures.mjs').Show} Show */

const ROLES = ['SDR', 'Account executive', 'Lead researcher', 'Account manager']

const TABLE = [
  ['Name', 'Position', 'Manager', 'Start', 'Quota'],
  ['Sam Reed', 'SDR', 'Maya Okafor', '01/05/2024', ''],
  ['Ada Lind', 'Growth wizard', 'Tor Lind', '31/02/2025', '450k'],
]

/** Names that are long, or written from right to left, on many cards. */
const MANY = [
  ['Name', 'Title'],
  ['Wolfeschlegelsteinhausenbergerdorff-Schmidt Hubert Blaine', 'Account executive'],
  ['عبد الرحمن بن محمد الفارسي', 'Sales development representative for the public sector'],
  ['נעמה בן־דוד (North) 42', 'Customer success manager'],
  ['ธนพร ศรีสุวรรณ', 'Lead researcher'],
  ...Array.from({ length: 36 }, (_, at) => [`Somebody ${at + 1}`, ROLES[at % ROLES.length] ?? '']),
]

/** @type {Show} */
const many = (program) => all(paste(MANY), button(/^Add \d+ roles/))(program)

/** A sample as it is shown after a crash. @param {string} name */
function cameBack(name) {
  const path = resolve(import.meta.dirname, '../../assets/samples', `${name}.salesorg`)
  const chart = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')).document)
  return {
    documentId: randomUUID(),
    chart,
    fileName: `${name}.salesorg`,
    isUntitled: false,
    isUnsaved: true,
    recovered: {
      cause: 'program-ended',
      savedAt: new Date(Date.now() - 600_000).toISOString(),
      beside: 'changed-file',
      untaken: {},
      before: chart,
    },
  }
}

/** @type {Readonly<Record<string, Show>>} */
const ACME = {
  belt: menu('Fit the chart'),
  findings: firstFinding,
  'finding-why': all(firstFinding, button('Why?')),
  'finding-of-card': finding('SPF-01'),
  'finding-mute': all(firstFinding, button('Mute…')),
  role: all(card('sdr-1'), panel(/^Role$/)),
  leader: all(card('head'), panel(/^Role$/)),
  'role-refused': all(card('sdr-1'), panel(/^Role$/), refused('FTE', 'half')),
  focused: all(card('sdr-1'), focused('ae-1')),
  'no-role': panel(/^Role$/),
  'several-roles': menu('Select all roles'),
  capacity: menu('Show capacity'),
  'red-flags': menu('Show red flags'),
  'red-flag-history': all(menu('Show red flags'), button('History')),
  'red-flag-figure': all(menu('Show red flags'), button(/^Enter/)),
  company: panel(/^Company/),
  people: menu('Show people'),
  'palette-search': all(panel(/^Roles/), ({ page }) =>
    page.getByLabel('Find a role to add').fill('account'),
  ),
  'card-menu': card('sdr-1', { button: 'right' }),
  'lane-menu': menuOf('[data-part="lane:stage:closing"]'),
  'chart-menu': menuOf('[data-chart]'),
  naming: all(card('sdr-1'), menu('Rename')),
  person: all(card('ae-1'), menu('Show the person')),
  'person-menu': all(menu('Show people'), menuOf('[data-person-id]')),
  find: menu('Find on the chart…'),
  'find-hits': all(menu('Find on the chart…'), type('sales')),
  outline: ({ page }) => page.locator('[role="treeitem"]').first().focus(),
  'pasted-table': paste(TABLE),
  'paste-list': menu('Paste a list…'),
  import: importList('merged-managers.xlsx'),
  'import-messy': importList('messy.csv'),
  'what-if': all(card('sdr-1'), menu('What if … leaves?')),
  cover: menu('Show cover'),
  cost: menu('Show cost'),
  reporting: menu('Reporting view'),
  structure: button('Pods'),
  'structure-two-party': button('Two-party'),
  advisor: menu('Ask the advisor…'),
  advice: all(menu('Ask the advisor…'), button('The advice')),
  zoomed: all(menu('Zoom to 100 %'), menu('Zoom in'), menu('Zoom in'), menu('Zoom in')),
  plan: menu('Metrics, hand-overs and shared goal…'),
  rules: menu('All rules and their numbers…'),
  'command-palette': menu('Search or run a command'),
  'command-search': all(menu('Search or run a command'), type('zoom')),
  'command-none': all(menu('Search or run a command'), type('xyzzy')),
  export: menu('Export…'),
  'export-pages': all(
    menu('Export…'),
    option('radio', /^PDF/),
    option('checkbox', /^People and cost/),
    button(/^Page 2/),
  ),
  'export-table': all(menu('Export…'), option('radio', /^CSV/)),
  print: menu('Print…'),
  'export-slides': all(menu('Export…'), option('radio', /^Slides/)),
  'earlier-versions': menu('Earlier versions…'),
  preferences: menu('Preferences…'),
  shortcuts: menu('Keyboard shortcuts'),
  guide: menu('Guide'),
  'guide-page': all(menu('Guide'), ({ page }) =>
    page
      .getByRole('region', { name: 'Guide' })
      .getByText('Your first chart in five minutes', { exact: true })
      .click(),
  ),
  about: menu('About Pitcrew'),
  messages: all(
    hear('app:notice', { kind: 'info', message: 'The chart was copied.' }),
    hear('app:notice', { kind: 'error', message: 'The disk is full.' }),
  ),
  bars: all(
    hear('recovery:trouble', { isOff: true }),
    hear('recovery:left-changed', { leftCharts: 2 }),
    hear('document:opening', 'A large chart.salesorg'),
  ),
  recovered: hear('document:opened', cameBack('acme-sales-team')),
  // These change the chart.
  'rule-muted': all(firstFinding, button('Mute…'), button(/^We know/), button('Mute')),
  'naming-new': all(card('sdr-1'), menu('Add a colleague'), type('a')),
  'versions-compared': all(
    card('sdr-1'),
    menu('Duplicate'),
    menu('Save'),
    menu('Earlier versions…'),
  ),
  'many-names': all(many, menu('Fit the chart')),
  'many-names-reporting': all(many, menu('Reporting view')),
  'many-people': all(many, menu('Show people')),
}

/**
 * By the samples that are open, of which the first is looked at; no name: a chart on which nothing is yet.
 * @type {Readonly<Record<string, Readonly<Record<string, Show>>>>}
 */
export const STATES = {
  '': {
    start: startScreen,
    blank: () => undefined,
    choosing: menu('Use the two-party structure'),
  },
  'acme-sales-team': ACME,
  'acme-worldwide': {
    pods: menu('Fit the chart'),
    'pods-folded': all(menu('Collapse all'), menu('Fit the chart')),
    'pod-menu': ({ page }) =>
      page
        .getByRole('button', { name: /^Edit pod/ })
        .first()
        .click({ button: 'right' }),
    'pod-dialog': button(/^Edit pod/),
    'pods-findings': firstFinding,
    'pods-cover': menu('Show cover'),
    'pods-what-if': all(menu('Show people'), card('na-ae-1'), menu('What if … leaves?')),
    'pods-capacity': menu('Show capacity'),
    'pods-reporting': menu('Reporting view'),
    'pods-reporting-folded': all(
      menu('Reporting view'),
      menu('Collapse all'),
      menu('Fit the chart'),
    ),
  },
  'healthy-belt': {
    'belt-of-nine': menu('Fit the chart'),
    'nine-reporting': menu('Reporting view'),
  },
  'ready-for-pods': {
    'belt-of-25': menu('Fit the chart'),
    '25-reporting': menu('Reporting view'),
    '25-branch': all(menu('Reporting view'), card('ae-lead'), menu('Show only this branch')),
    '25-folded': all(menu('Reporting view'), menu('Collapse all'), menu('Fit the chart')),
    '25-select': all(menu('Select all roles'), menu('Show capacity')),
  },
  'two-party-of-three healthy-belt acme-worldwide': {
    'two-party': menu('Fit the chart'),
    'start-recent': all(startScreen, ({ page }) =>
      page
        .getByText(/^\d+ people ·/)
        .nth(2)
        .waitFor(),
    ),
  },
  'founder-only': { founder: menu('Fit the chart'), 'founder-findings': firstFinding },
  'estate-agency': {
    agency: menu('Fit the chart'),
    'agency-reporting': menu('Reporting view'),
  },
  'thin-belt': { thin: menu('Fit the chart'), 'thin-findings': firstFinding },
}
