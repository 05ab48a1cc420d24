// What export formats are tried with, and what is looked for in their files.
import { resolve } from 'node:path'
import type { ExportRequest, WritePicture } from '../../electron/export/export-request.ts'
import { belt, buildDocument, withRoles } from './build-document.ts'
import { TODAY } from './today.ts'

const TEAM = withRoles(belt(1, 1, 2, 0), {
  'closing 1': { title: 'Chief closer', person: 'Zoë Ångström' },
})

/** Asks for a small team, called "Test team", unless told otherwise. */
export function exportRequest(change: Partial<ExportRequest> = {}): ExportRequest {
  return {
    document: buildDocument(TEAM),
    theme: 'light',
    view: 'structure',
    scale: 1,
    today: TODAY,
    transparent: false,
    locale: 'en-GB',
    fontsFolder: resolve(import.meta.dirname, '../../assets/fonts'),
    ...change,
  }
}

/** The file; throws where the format refuses. */
export async function exported(
  write: WritePicture,
  change?: Partial<ExportRequest>,
): Promise<Buffer> {
  const written = await write(exportRequest(change))
  if (!written.ok) throw new Error(written.error.message)
  return Buffer.from(written.value)
}

/** How many of the numbered people are named, each counted once. */
export function peopleIn(text: string): number {
  return new Set([...text.matchAll(/\bPerson \d+/g)].map(([name]) => name)).size
}

/** How many people a chart names. */
export function peopleOf({ roles }: ExportRequest['document']): number {
  return new Set(roles.flatMap(({ personId }) => personId ?? [])).size
}
