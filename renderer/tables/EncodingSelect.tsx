// How the letters of a list were read, and in which others they may be written: a guess can be wrong.
import {
  LIST_ENCODING_NAMES,
  LIST_ENCODINGS,
  type ListEncoding,
} from '../../shared/tables/list-file.ts'
import { readListAs } from '../actions/import-list.ts'
import styles from './tables.module.css'

/** Reads the same file anew in the letters that are chosen. */
export function EncodingSelect({ encoding }: { readonly encoding: ListEncoding }) {
  return (
    <label className={styles.letters}>
      Letters are read as
      <select
        className={styles.select}
        value={encoding}
        onChange={({ target }) => {
          const wanted = LIST_ENCODING_NAMES.find((name) => name === target.value)
          if (wanted) void readListAs(wanted)
        }}
      >
        {LIST_ENCODING_NAMES.map((name) => (
          <option key={name} value={name}>
            {LIST_ENCODINGS[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
