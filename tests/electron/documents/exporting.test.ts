// Exports destroy no chart: not an open one by any name, and no other one unasked. Real files and links.
import { linkSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { holdsChart } from '../../../electron/files/holds-chart.ts'
import { fileInside } from '../../../electron/inside/file-inside.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { answering, chartFile, DONE, pictureRequest } from '../../helpers/answering.ts'
import { PICTURE_KINDS, pictureWith } from '../../helpers/pictures-with-charts.ts'

const OWN = writeDocument(emptyDocument('Team'))

const EXPORTED = { ok: true, value: { fileName: 'picture.svg' } }

/** A window on a chart called own.salesorg, beside another one on other.salesorg. */
async function started() {
  const { folder, desk, ask, pictures } = answering()
  for (const name of ['other.salesorg', 'own.salesorg'])
    await desk.opening.openPath(chartFile(folder, name), null)
  const open = desk.registry.latest()
  if (!open) throw new Error('no window')
  const window = desk.fakeOf(open)
  const at = (name: string) => join(folder, name)
  const request = (change: object) =>
    pictureRequest({ documentId: open.document.id, document: emptyDocument('Team'), ...change })
  const run = (format = 'svg', change = {}) =>
    ask('export:run', open.window.id, request({ format, ...change }))
  const copy = (change: object) => ask('export:copy-picture', open.window.id, request(change))
  return { desk, window, at, run, copy, pictures }
}

type Started = Awaited<ReturnType<typeof started>>

describe('an open chart is never replaced', () => {
  it.each<[string, (one: Started, path: string) => void, string]>([
    [
      'by a link to it',
      ({ at }, path) => symlinkSync(at('own.salesorg'), path),
      'is the chart that is open here',
    ],
    [
      'by a hard link to it',
      ({ at }, path) => linkSync(at('own.salesorg'), path),
      'is the chart that is open here',
    ],
    [
      'by a hard link, after another program has written into it',
      ({ at }, path) => {
        linkSync(at('own.salesorg'), path)
        writeFileSync(path, writeDocument(emptyDocument('a longer name than before')))
      },
      'is the chart that is open here',
    ],
    [
      'by a link to one in another window',
      ({ at }, path) => symlinkSync(at('other.salesorg'), path),
      'is open in another window',
    ],
  ])('%s', async (_, make, says) => {
    const one = await started()
    make(one, one.at('team.svg'))
    const before = readFileSync(one.at('team.svg'))
    one.window.choices.push(one.at('team.svg'), one.at('picture.svg'))
    expect(await one.run()).toEqual(EXPORTED)
    expect(one.window.questions.map(({ message }) => message)).toEqual([
      expect.stringContaining(`“team.svg” ${says}`),
    ])
    expect(readFileSync(one.at('team.svg'))).toEqual(before)
  })

  it('nor one that was opened by a link, which leads elsewhere by now', async () => {
    const { desk, window, at, run } = await started()
    writeFileSync(at('team.svg'), writeDocument(emptyDocument('Opened by a link')))
    symlinkSync('team.svg', at('link.salesorg'))
    await desk.opening.openPath(at('link.salesorg'), null)
    unlinkSync(at('link.salesorg'))
    symlinkSync('other.salesorg', at('link.salesorg'))
    window.choices.push(at('team.svg'))
    expect(await run()).toEqual(DONE)
    expect(window.questions[0]?.message).toContain('“team.svg” is open in another window')
  })

  it('also when it is opened while the picture is drawn', async () => {
    const { desk, window, at, run } = await started()
    writeFileSync(at('picture.svg'), '<svg id="old"/>')
    window.choices.push(at('picture.svg'))
    const exported = run('svg')
    writeFileSync(at('late.salesorg'), writeDocument(emptyDocument('Late')))
    await desk.opening.openPath(at('late.salesorg'), null)
    const late = desk.registry.latest()
    if (!late?.document.place) throw new Error('no window')
    // As if the file had been a chart under that name all along.
    late.document.place = { ...late.document.place, path: at('picture.svg') }
    expect(await exported).toMatchObject({ ok: false, error: { code: 'E_OPEN' } })
    expect(readFileSync(at('picture.svg'), 'utf8')).toBe('<svg id="old"/>')
  })
})

describe('another chart', () => {
  const theirs = writeDocument(emptyDocument('Theirs'))

  it.each([
    ['a chart under the name of a picture', theirs],
    ['a picture that carries a chart', `<svg><metadata>${theirs}</metadata></svg>`],
  ])('%s is replaced on purpose only', async (_, content) => {
    const { window, at, run } = await started()
    writeFileSync(at('picture.svg'), content)
    window.choices.push(at('picture.svg'))
    expect(await run()).toEqual(DONE)
    expect(readFileSync(at('picture.svg'), 'utf8')).toBe(content)
    expect(window.questions).toMatchObject([
      { kind: 'warning', buttons: ['Choose another name', 'Replace the chart'], escapeButton: 0 },
    ])
    window.choices.push(at('picture.svg'))
    window.answers.push('Replace the chart')
    expect(await run()).toEqual(EXPORTED)
    expect(readFileSync(at('picture.svg'), 'utf8')).toContain('<svg')
  })

  it.each(PICTURE_KINDS)('one of ours in a %s, too', async (kind) => {
    const { window, at, run } = await started()
    const content = await pictureWith(kind, Buffer.from(theirs))
    writeFileSync(at(`picture.${kind}`), content)
    window.choices.push(at(`picture.${kind}`))
    expect(await run(kind)).toEqual(DONE)
    expect(readFileSync(at(`picture.${kind}`)).equals(content)).toBe(true)
    expect(window.questions[0]?.message).toContain('is a chart, or carries one')
  })

  it('an older picture is replaced without another question', async () => {
    const { window, at, run } = await started()
    writeFileSync(at('picture.svg'), '<svg id="old"/>')
    window.choices.push(at('picture.svg'))
    expect(await run()).toEqual(EXPORTED)
    expect(window.questions).toEqual([])
  })
})

describe('the chart inside', () => {
  it.each(PICTURE_KINDS)(
    'a %s is there where it is asked for, as it would be saved',
    async (kind) => {
      const { window, at, run } = await started()
      const path = at(`picture.${kind}`)
      for (const withChart of [undefined, true]) {
        rmSync(path, { force: true })
        window.choices.push(path)
        expect(await run(kind, { withChart })).toMatchObject({ ok: true })
        const inside = fileInside(kind, readFileSync(path))
        if (withChart) expect(inside.ok && Buffer.from(inside.value).toString()).toBe(OWN)
        else expect(inside).toMatchObject({ error: { code: 'E_NOTHING_INSIDE' } })
        expect(holdsChart(readFileSync(path))).toBe(withChart === true)
      }
    },
  )

  it('never goes to the clipboard', async () => {
    const { copy, pictures } = await started()
    expect(await copy({ withChart: true })).toMatchObject({ ok: true })
    const [picture = new Uint8Array()] = pictures
    expect(fileInside('png', picture)).toMatchObject({ error: { code: 'E_NOTHING_INSIDE' } })
  })
})
