// How the chart shall leave as a file: format, size, what is on it; main asks where and writes it.
import { useState } from 'react'
import type { ExportFormatId } from '../../shared/export-formats/all-formats.ts'
import { exportFormats } from '../../shared/export-formats/formats.ts'
import type { ExtraPage } from '../../shared/pages/page.ts'
import { PAGE_SIZES } from '../../shared/pages/page-size.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { copyDrawn } from '../actions/clipboard/copy-picture.ts'
import { chooseFormat } from '../actions/export-commands.ts'
import { runExport } from '../actions/run-export.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame } from '../controls/DialogFrame.tsx'
import styles from '../controls/dialogs.module.css'
import { Preview } from '../previews/Preview.tsx'
import { type ShownPreview, usePreview } from '../previews/use-preview.ts'
import { closeDialog, currentDocument, currentSession, useSession } from '../state/store.ts'
import { useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { CarryTick } from './CarryTick.tsx'
import own from './export.module.css'
import { type ExportChoices, useExportChoices } from './export-choices.ts'
import { FormatChoice } from './FormatChoice.tsx'
import { HeadFields } from './HeadFields.tsx'
import { ColoursRow, MarksTick, ViewRow } from './LookFields.tsx'
import { ExtraFields, PageFields, SplitRow } from './PageFields.tsx'
import { PartRow } from './PartRow.tsx'
import { fitsClipboard, mostScale, SizeRow } from './PictureFields.tsx'
import { requestOf } from './request-of.ts'
import { Tick } from './rows.tsx'
import { Sides } from './Sides.tsx'
import { TableRow } from './TableRow.tsx'
import { type Drawing, useDrawing } from './use-drawing.ts'
import { type ShownLogo, useLogo } from './use-logo.ts'
import { useSurroundings, wishOf } from './wish.ts'

/** Open while the store says so; while a chart is drawn, leaving stops that first. */
export function ExportDialog() {
  const isOpen = useSession((state) => state.dialog?.kind === 'export')
  const format = useFormat()
  const drawing = useDrawing()
  const className = isDrawn(format) ? `${styles.twoSided} ${own.paged}` : undefined
  return (
    <DialogFrame isOpen={isOpen} onClose={() => leave(drawing)} className={className}>
      <ExportForm drawing={drawing} format={format} />
    </DialogFrame>
  )
}

/** The one of the last time. */
function useFormat(): ExportFormatId {
  return useWindow(({ preferences }) => preferences.exporting.format ?? 'png')
}

function leave({ isRunning, stop }: Drawing): void {
  if (isRunning) stop()
  else closeDialog()
}

/** Is there anything to be seen, before and after? */
function isDrawn(format: ExportFormatId): boolean {
  return exportFormats[format].options.includes('theme')
}

interface FormProps {
  readonly drawing: Drawing
  readonly format: ExportFormatId
}

function ExportForm({ drawing, format }: FormProps) {
  const { write } = useWriter()
  const { isRunning, fraction, run } = drawing
  const { name, options } = exportFormats[format]
  const choices = withSlides(useExportChoices(format), format)
  // Remembered nowhere: a habit would send salaries along with a picture some day.
  const [withChart, setWithChart] = useState(false)
  const logo = useLogo()
  const surroundings = useSurroundings()
  const hasPages = options.includes('pages')
  const preview = usePreview(
    isDrawn(format) ? wishOf(hasPages ? 'pages' : 'picture', choices, logo, surroundings) : null,
    isRunning,
  )
  const { looks } = choices
  const sheets = preview?.preview?.sheets
  const [picture = null] = hasPages ? [] : (sheets ?? [])
  const isTooLarge = options.includes('scale') && looks.scale > mostScale(picture)

  const request = requestOf(format, choices, logo, withChart)

  async function start(send: () => Promise<boolean>) {
    const isDone = await run(send)
    // The menu may have opened another dialog meanwhile.
    if (isDone && currentSession().dialog?.kind === 'export') closeDialog()
  }

  const count = hasPages && sheets ? words` · ${counted(sheets.length, 'page', 'pages')}` : ''
  return (
    <Sides
      title="Export the chart"
      preview={
        preview && (
          <Preview
            shown={preview}
            pixels={hasPages ? null : options.includes('scale') ? looks.scale : 1}
          />
        )
      }
      fields={
        <>
          <FormatChoice format={format} />
          <Fields format={format} choices={choices} logo={logo} preview={preview} />
          {options.includes('chart') && <CarryTick isOn={withChart} set={setWithChart} />}
        </>
      }
      fraction={isRunning ? fraction : null}
      actions={
        <>
          {options.includes('scale') && (
            <CopyButton
              isOff={isRunning || !fitsClipboard(picture, looks.scale)}
              copy={() => void start(() => copyChart(request))}
            />
          )}
          <Button onClick={() => leave(drawing)}>Cancel</Button>
          <Button look="primary" type="submit" disabled={isRunning || isTooLarge}>
            {isRunning ? 'Exporting…' : write(words`Export ${name}${count}…`)}
          </Button>
        </>
      }
      onSubmit={() => void start(() => runExport(request))}
    />
  )
}

interface CopyButtonProps {
  readonly isOff: boolean
  readonly copy: () => void
}

function CopyButton({ isOff, copy }: CopyButtonProps) {
  return (
    <Button className={own.copy} disabled={isOff} onClick={copy}>
      Copy as a picture
    </Button>
  )
}

/** What the dialog shows, onto the clipboard. */
function copyChart(request: ReturnType<typeof requestOf>): Promise<boolean> {
  const { documentId } = currentSession()
  return copyDrawn(
    { ...request, documentId, document: currentDocument() },
    words`Copied a picture of the chart.`,
  )
}

interface FieldsProps {
  readonly format: ExportFormatId
  readonly choices: ExportChoices
  readonly logo: ShownLogo
  readonly preview: ShownPreview | null
}

/** Only what the format takes. */
function Fields({ format, choices, logo, preview }: FieldsProps) {
  const { options } = exportFormats[format]
  const { looks, setLooks } = choices
  if (!isDrawn(format)) return <TableRow choices={choices} hasAll={format === 'xlsx'} />
  const hasPages = options.includes('pages')
  const made = preview?.preview ?? null
  const [picture = null] = made?.sheets ?? []
  return (
    <>
      <PartRow choices={choices} />
      <ViewRow choices={choices} />
      {hasPages && (
        <PageFields
          choices={choices}
          sizes={PAGE_SIZES.filter((size) => format !== 'pptx' || size !== 'fitted')}
        />
      )}
      {hasPages && <SplitRow choices={choices} />}
      {options.includes('scale') && (
        <SizeRow
          choices={choices}
          picture={hasPages ? null : picture}
          onTiles={() => inTiles(choices)}
        />
      )}
      {options.includes('theme') && <ColoursRow choices={choices} />}
      {options.includes('transparent') && (
        <Tick
          label="Transparent background"
          isOn={looks.isTransparent}
          set={(isTransparent) => setLooks({ isTransparent })}
        />
      )}
      {options.includes('font') && (
        <Tick
          label="Carries its font, for web pages"
          isOn={looks.hasFont}
          set={(hasFont) => setLooks({ hasFont })}
        />
      )}
      <MarksTick choices={choices} />
      <HeadFields choices={choices} logo={logo} />
      {hasPages && (
        <ExtraFields choices={choices} numbers={new Map<ExtraPage, number>(made?.extras)} />
      )}
    </>
  )
}

/** Slides have one size, and are never as large as the chart needs. */
function withSlides(choices: ExportChoices, format: ExportFormatId): ExportChoices {
  const { looks, pages } = choices
  if (format !== 'pptx' || looks.size !== 'fitted') return choices
  const size = '16:9'
  return { ...choices, looks: { ...looks, size }, pages: { ...pages, size } }
}

/** A PDF of sheets instead of a picture that cannot be. */
function inTiles({ setLooksOf }: ExportChoices): void {
  setLooksOf('pdf', { size: 'a4', split: 'tiles' })
  chooseFormat('pdf')
}
