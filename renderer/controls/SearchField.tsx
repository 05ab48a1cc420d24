// A field that narrows the list below it.
import { Search } from 'lucide-react'
import styles from './search-field.module.css'

interface SearchFieldProps {
  readonly label: string
  /** What stands in the empty field; missing: the label, which goes on. */
  readonly placeholder?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter?: () => void
  readonly id?: string
}

export function SearchField(props: SearchFieldProps) {
  const { label, placeholder = `${label}…`, value, onChange, onEnter, id } = props
  return (
    <label className={styles.search}>
      <Search size={14} aria-hidden="true" />
      <input
        id={id}
        type="search"
        placeholder={placeholder}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter?.()
        }}
      />
    </label>
  )
}
