// What is seen of a chart without opening it: how many people, what is wrong, a small picture.
import type { IsoDate } from '../../shared/dates.ts'
import type { Document } from '../../shared/document/schema.ts'
import { isSpoken } from '../../shared/findings/spoken.ts'
import { sayFinding, validate } from '../../shared/findings/validate.ts'
import type { Glance, SmallPicture } from '../../shared/ipc/recent-files.ts'
import { layoutOf } from '../../shared/layout/layout-of.ts'
import { asBeginning, chartName } from '../../shared/names/called.ts'
import { orgOf } from '../../shared/org/org.ts'
import { buildScene } from '../../shared/scene/build-scene.ts'
import { spotsIn } from '../../shared/scene/spots.ts'
import { THEMES, type ThemeName } from '../../shared/scene/theme.ts'
import { type Writer, writerFor } from '../../shared/words/writer.ts'
import { openFile, whyUnread } from './open-file.ts'

export interface GlanceJob {
  readonly path: string
  readonly theme: ThemeName
  /** How numbers are written. */
  readonly locale: string
  readonly today: IsoDate
}

/** So small, more roles than this are a haze, and would take their time. */
const MOST_ROLES = 2_000

/** Of the picture on the list, in CSS pixels. */
const WIDTH = 112

/** For the thread: reads, judges and draws. */
export async function glanceAt({ path, theme, locale, today }: GlanceJob): Promise<Glance> {
  const opened = await openFile(path)
  if (!opened.ok) {
    if (opened.error.code === 'E_GONE') return { kind: 'missing' }
    return { kind: 'unreadable', why: writerFor(locale, undefined).write(whyUnread(opened.error)) }
  }
  const { document, file } = opened.value
  const writer = writerFor(locale, document.currency)
  return {
    kind: 'chart',
    name: asBeginning(chartName(document)),
    people: orgOf(document).members.length,
    structure: document.structure,
    changedAt: new Date(Number(file.identity.modified / 1_000_000n)).toISOString(),
    worst: worstOf(document, today, writer),
    picture: pictureOf(document, theme, writer),
  }
}

function worstOf(document: Document, today: IsoDate, writer: Writer) {
  const [worst] = validate(document, today).filter(isSpoken)
  return worst ? { severity: worst.severity, headline: sayFinding(worst, writer).headline } : null
}

function pictureOf(document: Document, theme: ThemeName, writer: Writer): SmallPicture | null {
  if (document.roles.length > MOST_ROLES) return null
  const org = orgOf(document)
  const scene = buildScene(org, layoutOf(org, { dropAreas: false }), {
    theme,
    writer,
    marks: { roles: new Map(), lanes: new Map() },
    forWindow: false,
  })
  const { width, height } = scene
  if (width <= 0 || height <= 0) return null
  const spots = spotsIn(scene, THEMES[theme], WIDTH / width)
  return { width, height, spots: spots.map(({ colour, box }) => ({ colour, box })) }
}
