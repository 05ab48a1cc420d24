// Printing: which pages are handed to the system's dialog, and what is said where there is no printer.
import { expect, it } from 'vitest'
import { exportPages } from '../../../electron/export/export-pages.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { answering, printRequest } from '../../helpers/answering.ts'
import { belt, buildDocument, withRoles } from '../../helpers/build-document.ts'
import { exportRequest } from '../../helpers/exported.ts'

const TEAM = buildDocument(
  withRoles(belt(1, 1, 2, 0), { 'closing 1': { title: 'Chief <closer>', person: 'Zoë Ångström' } }),
)

function started() {
  const { desk, ask } = answering()
  const open = desk.opening.openNew(null)
  const window = desk.fakeOf(open)
  const run = (pages: object = {}, document = TEAM) =>
    ask(
      'print:run',
      open.window.id,
      printRequest({ documentId: open.document.id, document }, pages),
    )
  return { window, run }
}

it('the chosen pages come as one self-contained page of that paper', async () => {
  const { window, run } = started()
  const chosen = {
    size: 'letter',
    direction: 'portrait',
    extras: ['people', 'duties'],
    title: 'Q3',
  } as const
  expect(await run(chosen)).toEqual({ ok: true, value: {} })
  const [printout] = window.printouts
  expect(printout).toMatchObject({ paper: 'letter', direction: 'portrait' })
  const html = Buffer.from(printout?.html ?? []).toString()
  // In points: 8.5 × 11 inches.
  expect(html).toContain('@page { size: 612pt 792pt; margin: 0 }')
  // How the job is called; a drawing has its own.
  expect(html.slice(0, html.indexOf('<style>'))).toContain('<title>Q3</title>')
  const pages = { ...USUAL_PAGES, ...chosen }
  expect(html.match(/<div><svg/g)).toHaveLength(
    exportPages(exportRequest({ document: TEAM, pages })).length,
  )
  expect(html).toContain('Zoë Ångström')
  expect(html).toContain('Chief &lt;closer&gt;')
  expect(html.match(/@font-face/g)).toHaveLength(4)
  // On white, whatever the theme; nothing is fetched, and nothing runs.
  expect(html).toContain('fill="#ffffff"')
  expect(html).not.toMatch(/(src|href)="(?!data:)|<script|javascript:/)
  expect(window.sent.at(-1)).toMatchObject({ name: 'export:progress' })
})

it('without a printer nothing is drawn, and a sentence says what to do', async () => {
  const { window, run } = started()
  window.knowsPrinter = false
  expect(await run()).toMatchObject({
    ok: false,
    error: { code: 'E_NO_PRINTER', message: expect.stringMatching(/no printer.*export a PDF/s) },
  })
  expect(window.sent).toEqual([])
  expect(window.printouts).toEqual([])
})

it.each([
  ['given-up', { ok: true, value: null }],
  ['failed', { ok: false, error: { code: 'E_NOT_PRINTED' } }],
  ['no-printer', { ok: false, error: { code: 'E_NO_PRINTER' } }],
] as const)('%s in the system’s dialog', async (outcome, answer) => {
  const { window, run } = started()
  window.printOutcomes.push(outcome)
  expect(await run()).toMatchObject(answer)
})

it('an empty chart is printed as a page, and one window prints once at a time', async () => {
  const { window, run } = started()
  const [first, second] = await Promise.all([run({}, emptyDocument('Empty')), run()])
  expect([first, second]).toMatchObject([
    { ok: true, value: {} },
    { ok: false, error: { code: 'E_PRINTING' } },
  ])
  expect(window.printouts).toHaveLength(1)
  expect(await run()).toMatchObject({ ok: true })
})
