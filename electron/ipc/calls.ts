// What answers to the table in shared/ipc.ts have in common.
import type { Document } from '../../shared/document/schema.ts'
import type { CallName, CallResult, Preferences } from '../../shared/ipc.ts'
import type { PlainError, Result } from '../../shared/result.ts'
import type { ExportingPorts } from '../documents/exporting.ts'
import type { Opening } from '../documents/opening.ts'
import type { OpenWindow, Registry } from '../documents/registry.ts'
import type { Saving } from '../documents/saving.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import type { Call } from './handle.ts'

/** The parts of the program that calls reach. */
export interface CallPorts {
  readonly registry: Registry
  /** Done when the first documents are open; a page may ask before there is one for it. */
  readonly begun: Promise<void>
  readonly opening: Opening
  readonly saving: Saving
  readonly exporting: ExportingPorts
  readonly recent: RecentFiles
  readonly platform: CallResult<'app:start'>['platform']
  readonly version: string
  preferences(): Preferences
  setPreferences(preferences: Preferences): void
  readSample(name: string): Promise<Result<Document, PlainError>>
}

/** Each call of the table, made by the page of an open window; a missing one does not compile. */
export type Calls = Readonly<Record<CallName, Call<OpenWindow>>>
