// `pitcrew export`: the files it writes, read back, and when it writes nothing.
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

const chart = resolve(import.meta.dirname, '../../fixtures/organisations/t05-healthy-belt.salesorg')
const pods = resolve(import.meta.dirname, '../../../assets/samples/acme-worldwide.salesorg')

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
})

/** Size of a picture, and how many different colours it shows. */
async function pictureIn(
  name: string,
): Promise<{ width: number; height: number; colours: number }> {
  const image = await loadImage(await folder.read(name))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const pixels = new Set(new Uint32Array(data.buffer))
  return { width: image.width, height: image.height, colours: pixels.size }
}

describe('export', () => {
  it('writes a PNG of the size that was asked for, with a chart on it', async () => {
    const run = await folder.run(['export', chart, '-o', 'one.png'])
    expect(run).toEqual({ exitCode: 0, out: 'Wrote one.png\n', errors: '' })
    await folder.run(['export', chart, '-o', 'three.PNG', '--scale', '3'])
    const one = await pictureIn('one.png')
    const three = await pictureIn('three.PNG')
    expect(one.colours).toBeGreaterThan(50)
    expect(three.width).toBe(one.width * 3)
    expect(three.height).toBe(one.height * 3)
  })

  it('paints the theme that was asked for', async () => {
    await folder.run(['export', chart, '-o', 'light.png'])
    await folder.run(['export', chart, '-o', 'dark.png', '--theme', 'dark'])
    const [light, dark] = await Promise.all(
      ['light.png', 'dark.png'].map(async (name) => {
        const context = createCanvas(1, 1).getContext('2d')
        context.drawImage(await loadImage(await folder.read(name)), 0, 0)
        return context.getImageData(0, 0, 1, 1).data[0] ?? -1
      }),
    )
    expect(light).toBeGreaterThan(200)
    expect(dark).toBeLessThan(60)
  })

  it('writes an SVG with the names as text', async () => {
    expect((await folder.run(['export', chart, '-o', 'team.svg'])).exitCode).toBe(0)
    const svg = (await folder.read('team.svg')).toString()
    expect(svg).toMatch(/^<(\?xml|svg)/)
    for (const text of ['Head of sales', 'Rae', 'Zoe']) expect(svg).toContain(text)
  })

  it('writes a whole PDF', async () => {
    expect((await folder.run(['export', chart, '-o', 'team.pdf'])).exitCode).toBe(0)
    const pdf = (await folder.read('team.pdf')).toString('latin1')
    expect(pdf).toMatch(/^%PDF-1\.\d/)
    expect(pdf.trimEnd()).toMatch(/%%EOF$/)
    expect(pdf).toMatch(/\/Type \/Page\b/)
  })

  it('replaces a picture that is there, and leaves nothing else behind', async () => {
    await folder.write('team.svg', '<svg id="old"/>')
    await folder.run(['export', chart, '-o', 'team.svg'])
    expect((await folder.read('team.svg')).toString()).not.toContain('old')
    expect(await readdir(folder.path)).toEqual(['team.svg'])
  })
})

describe('tables', () => {
  it('are written as CSV and workbook, again over older ones, and come back', async () => {
    for (const round of [1, 2]) {
      expect(await folder.run(['export', chart, '-o', 'team.csv', '--table', 'people'])).toEqual({
        exitCode: 0,
        out: 'Wrote team.csv\n',
        errors: '',
      })
      expect((await folder.run(['export', chart, '-o', 'team.xlsx'])).exitCode, `${round}`).toBe(0)
    }
    expect((await folder.read('team.csv')).toString()).toMatch(/^\ufeffPerson ID,Name,.*\r\n.*Rae/s)
    await folder.write('team.salesorg', await readFile(chart))
    const back = await folder.run(['import', 'team.xlsx', '--into', 'team.salesorg', '--json'])
    expect(JSON.parse(back.out)).toMatchObject({ sheet: 'Roles', changes: [], issues: [] })
  })

  it('of a name that there is not are refused', async () => {
    const run = await folder.run(['export', chart, '-o', 'team.csv', '--table', 'wages'])
    expect([run.exitCode, run.errors]).toEqual([2, expect.stringContaining('roles, people')])
  })
})

describe('pages', () => {
  it('have the size that was asked for, and what was asked for behind them', async () => {
    const logo = createCanvas(40, 20).toBuffer('image/png')
    await folder.write('logo.png', logo)
    const args = [
      '--page',
      'letter',
      '--pages',
      'people,duties',
      '--title',
      'Board',
      '--logo',
      'logo.png',
    ]
    expect((await folder.run(['export', pods, '-o', 'board.pdf', ...args])).errors).toBe('')
    const pdf = await PDFDocument.load(await folder.read('board.pdf'))
    expect(pdf.getPages().map((page) => page.getSize())).toEqual(
      Array.from({ length: 3 }, () => ({ width: 792, height: 612 })),
    )
    expect(pdf.getTitle()).toBe('Board')
    expect((await folder.run(['export', pods, '-o', 'board.pptx', ...args])).errors).toBe('')
    const files = Object.keys(unzipSync(await folder.read('board.pptx')))
    expect(files).toContain('ppt/slides/slide3.xml')
    expect(files).toContain('ppt/media/image1.png')
  })

  it('of one pod, in any format, or a sentence that there is none', async () => {
    await folder.run(['export', pods, '-o', 'europe.svg', '--pod', 'europe'])
    const svg = (await folder.read('europe.svg')).toString()
    expect(svg).toContain('Marta Ruiz')
    expect(svg).not.toContain('Hana Novak')
    const run = await folder.run(['export', pods, '-o', 'x.pdf', '--pod', 'Atlantis'])
    expect(run.exitCode).toBe(2)
    expect(run.errors).toContain('there is no pod “Atlantis” on the chart.')
    const both = await folder.run([
      'export',
      pods,
      '-o',
      'x.pdf',
      '--pod',
      'europe',
      '--branch',
      'A',
    ])
    expect(both.errors).toContain('it is either --pod or --branch.')
    const noLogo = await folder.run(['export', pods, '-o', 'x.pdf', '--logo', 'europe.svg'])
    expect(noLogo.errors).toContain('europe.svg is not a PNG or JPEG picture.')
  })

  it('without a logo that is only the head of a picture, or no file at all', async () => {
    const head = createCanvas(40, 20).toBuffer('image/png').subarray(0, 33)
    await folder.write('torn.png', head)
    const torn = await folder.run(['export', pods, '-o', 'x.pdf', '--logo', 'torn.png'])
    expect(torn.exitCode).toBe(2)
    expect(torn.errors).toContain('torn.png could not be read as a picture; it may be damaged.')
    const none = await folder.run(['export', pods, '-o', 'x.pdf', '--logo', '.'])
    expect(none.errors).toContain('. is no file.')
  })
})

describe('the chart inside', () => {
  it.each(['png', 'svg', 'pdf'])(
    'a %s opens like the chart, by its name and from a pipe',
    async (kind) => {
      const args = ['export', chart, '-o', `carrying.${kind}`, '--with-chart']
      expect(await folder.run(args)).toEqual({
        exitCode: 0,
        out: `Wrote carrying.${kind}, with the chart inside\n`,
        errors: '',
      })
      const picture = await folder.read(`carrying.${kind}`)
      const readInput = async () => picture
      expect((await folder.run(['diff', chart, `carrying.${kind}`])).exitCode).toBe(0)
      expect((await folder.run(['diff', chart, '-'], { readInput })).exitCode).toBe(0)
      const checked = await folder.run(['check', `carrying.${kind}`, '--format', 'sarif'])
      expect(checked.errors).toBe('')
      // There are no lines in a picture.
      expect(checked.out).not.toContain('startLine')
      const migrated = await folder.run(['migrate', `carrying.${kind}`, '-o', '-'])
      expect(migrated.out).toBe(await readFile(chart, 'utf8'))

      await folder.run(['export', chart, '-o', `plain.${kind}`])
      const plain = await folder.run(['check', `plain.${kind}`])
      expect(plain.exitCode).toBe(2)
      expect(plain.errors).toMatch(
        /was not opened and is unchanged: it is an? .+ that carries no chart; choose another file\.\n$/,
      )
    },
  )

  it('is never written over, and a picture that carries one only by force', async () => {
    await folder.run(['export', chart, '-o', 'a.png', '--with-chart'])
    const before = await folder.read('a.png')
    const own = await folder.run(['export', 'a.png', '-o', 'a.png', '--force'])
    expect(own.errors).toContain('it is the chart itself, so give another name.')
    const other = await folder.run(['export', chart, '-o', 'a.png', '--scale', '2'])
    expect(other.errors).toContain('there is a chart in that file')
    expect((await folder.read('a.png')).equals(before)).toBe(true)
    expect((await folder.run(['export', 'a.png', '-o', 'b.svg', '--with-chart'])).exitCode).toBe(0)
  })

  it('is not for slides', async () => {
    const run = await folder.run(['export', chart, '-o', 'a.pptx', '--with-chart'])
    expect(run.errors).toBe(
      '“a.pptx” was not written: Slides cannot hold a chart; leave --with-chart out.\n',
    )
  })
})

describe('export writes nothing', () => {
  async function expectRefusal(args: readonly string[], says: string): Promise<void> {
    const before = await readdir(folder.path)
    const run = await folder.run(['export', ...args])
    expect(run.exitCode).toBe(2)
    expect(run.out).toBe('')
    expect(run.errors).toContain(says)
    expect(run.errors.trimEnd().split('\n')).toHaveLength(1)
    expect(await readdir(folder.path)).toEqual(before)
  }

  it.each(['team.gif', 'team', 'team.svg.bak', '.png'])('as %s', async (name) => {
    await expectRefusal(
      [chart, '-o', name],
      `“${name}” was not written: its name has to end in .png, .pdf`,
    )
  })

  it('of a chart that cannot be read, and keeps what was there', async () => {
    await folder.write('broken.salesorg', '{"format": "salesorg",')
    await folder.write('team.svg', 'old')
    await expectRefusal(['broken.salesorg', '-o', 'team.svg'], '“broken.salesorg” was not opened')
    expect((await folder.read('team.svg')).toString()).toBe('old')
    await expectRefusal(['gone.salesorg', '-o', 'new.svg'], 'there is no such file')
  })

  it('into a folder that does not exist, or over a folder', async () => {
    await expectRefusal([chart, '-o', 'gone/team.svg'], 'its folder does not exist')
    await mkdir(join(folder.path, 'folder.svg'))
    await expectRefusal([chart, '-o', 'folder.svg'], 'what is in that place is not a file')
  })

  it('over the chart itself, also through a link', async () => {
    const content = await readFile(chart)
    await folder.write('chart.svg', content)
    await symlink(join(folder.path, 'chart.svg'), join(folder.path, 'link.svg'))
    await expectRefusal(['chart.svg', '-o', './chart.svg'], 'it is the chart itself')
    await expectRefusal(['chart.svg', '-o', 'link.svg'], 'it is the chart itself')
    expect(await folder.read('chart.svg')).toEqual(content)
  })
})

it('says beside the file whose name has letters that no font has', async () => {
  const roles = [{ id: 'a', title: 'Seller', person: '\u{11f04}' }]
  await folder.write('kawi.salesorg', writeDocument(buildDocument({ roles })))
  const run = await folder.run(['export', 'kawi.salesorg', '-o', 'kawi.png', '--json'])
  expect(run.errors).toMatch(/^This computer has no font for .* \(.*Seller.*\); install .*\n$/)
  const { note } = JSON.parse(run.out)
  expect(run).toMatchObject({ exitCode: 0, errors: `${note}\n` })
})

it('puts its font into an SVG, or leaves it out', async () => {
  await folder.run(['export', chart, '-o', 'with.svg'])
  await folder.run(['export', chart, '-o', 'without.svg', '--no-font'])
  expect((await folder.read('with.svg')).toString()).toContain('@font-face')
  expect((await folder.read('without.svg')).toString()).not.toContain('@font-face')
})
