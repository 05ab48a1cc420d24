// `pitcrew export FILE -o OUT`: writes the chart as a PNG, PDF or SVG file; the name decides which.
import { extname, resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import { type ExportFormat, exportFormatSchema } from '../../../shared/ipc.ts'
import { writeExport } from '../../files/write-export.ts'
import { openChart } from '../chart-files/open-chart.ts'
import { realPathOf } from '../chart-files/real-path.ts'
import { sayFailedExport } from '../chart-files/say-failed-export.ts'
import { type CliIo, type ExitCode, plainText } from '../terminal/cli-io.ts'

const THEMES = ['light', 'dark'] as const

const optionsSchema = z.object({
  output: z.string(),
  scale: z.number(),
  theme: z.enum(THEMES),
})

const HELP = `
The chart carries the marks of its findings, as in the window. A file that is already there is
replaced, but only once the new one is complete.

Examples:
  pitcrew export team.salesorg -o team.pdf                one page, text that can be searched
  pitcrew export team.salesorg -o team.png --scale 3      three pixels for each pixel of the chart
  pitcrew export team.salesorg -o team.svg --theme dark   for web pages and drawing programs

Exit codes:
  0  written      2  the chart could not be read or written, or the command was not understood`

/** Adds the command to the program. */
export function addExportCommand(
  program: Command,
  io: CliIo,
  done: (code: ExitCode) => void,
): void {
  program
    .command('export')
    .summary('write the chart as PNG, PDF or SVG')
    .description('Writes the chart as a PNG picture, a PDF page or an SVG drawing.')
    .argument('<file>', 'chart to export (.salesorg)')
    .requiredOption('-o, --output <out>', 'file to write: OUT.png, OUT.pdf or OUT.svg')
    .addOption(
      new Option('--scale <number>', 'pixels for each pixel of the chart, 1 to 4 (PNG only)')
        .argParser(scaleOf)
        .default(1),
    )
    .addOption(new Option('--theme <theme>', 'colours').choices(THEMES).default('light'))
    .addHelpText('after', HELP)
    .action(async (file: string, options: unknown) => {
      const problem = await exportChart(file, optionsSchema.parse(options), io)
      if (problem !== null) io.printError(`${plainText(problem)}\n`)
      done(problem === null ? 0 : 2)
    })
}

/** One plain sentence where nothing was written, otherwise null. */
async function exportChart(
  file: string,
  { output, scale, theme }: z.infer<typeof optionsSchema>,
  io: CliIo,
): Promise<string | null> {
  const format = formatOf(output)
  if (format === null)
    return `“${output}” was not written: its name has to end in .png, .pdf or .svg.`
  const opened = await openChart(file, io.folder)
  if (!opened.ok) return opened.error.message
  const { document, file: source } = opened.value
  const target = resolve(io.folder, output)
  if ((await realPathOf(target)) === source.realPath)
    return `“${output}” was not written: it is the chart itself, so give another name.`

  // Loaded only here, because checking does not need the native canvas.
  const { FORMATS } = await import('../../export/formats.ts')
  const { fontsFolder, today } = io
  const request = { document, theme, scale, transparent: false, today, fontsFolder }
  const picture = await FORMATS[format](request)
  if (!picture.ok) return `“${output}” was not written: ${picture.error.message}`
  const written = await writeExport(target, picture.value)
  if (!written.ok) return sayFailedExport(written.error.code, output)
  io.print(`Wrote ${plainText(output)}\n`)
  return null
}

function formatOf(output: string): ExportFormat | null {
  const format = exportFormatSchema().safeParse(extname(output).slice(1).toLowerCase())
  return format.success ? format.data : null
}

function scaleOf(text: string): number {
  const scale = text.trim() === '' ? Number.NaN : Number(text)
  if (scale >= 1 && scale <= 4) return scale
  throw new InvalidArgumentError('It has to be a number from 1 to 4.')
}
