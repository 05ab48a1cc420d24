// In the place of a sheet that is not there.
import type { ListSheet } from '../../shared/tables/list-file.ts'

export const NO_SHEET: ListSheet = { name: '', isHidden: false, rows: [], merged: [], unworked: 0 }
