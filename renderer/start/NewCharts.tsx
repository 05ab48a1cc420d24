// A chart from nothing: blank, after the advisor's questions, or from a list of people.
import { Compass, FilePlus2, FileSpreadsheet, Table } from 'lucide-react'
import type { ReactNode } from 'react'
import { chooseList } from '../actions/import-list.ts'
import { begin } from './begin.ts'
import styles from './start.module.css'

export function NewCharts() {
  return (
    <section className={styles.section} aria-labelledby="start-new">
      <h2 id="start-new">New</h2>
      <ul className={styles.ways}>
        <Way
          icon={<FilePlus2 size={18} aria-hidden="true" />}
          name="Blank chart"
          about="Choose a structure, then add the first role"
          onChoose={() => void begin('document:new')}
        />
        <Way
          icon={<Compass size={18} aria-hidden="true" />}
          name="Ask the advisor"
          about="A few questions, then a first chart"
          onChoose={() => void begin('document:new-for', 'advisor')}
        />
        <Way
          icon={<Table size={18} aria-hidden="true" />}
          name="Paste a list"
          about="Names, or rows from a spreadsheet"
          onChoose={() => void begin('document:new-for', 'list')}
        />
        <Way
          icon={<FileSpreadsheet size={18} aria-hidden="true" />}
          name="Import a list"
          about="People from a spreadsheet: XLSX, CSV or TSV"
          onChoose={() => void chooseList()}
        />
      </ul>
    </section>
  )
}

interface WayProps {
  readonly icon: ReactNode
  readonly name: string
  readonly about: string
  readonly onChoose: () => void
}

function Way({ icon, name, about, onChoose }: WayProps) {
  return (
    <li>
      <button type="button" className={styles.way} onClick={onChoose}>
        <span className={styles.icon}>{icon}</span>
        <span>
          <strong>{name}</strong>
          <small>{about}</small>
        </span>
      </button>
    </li>
  )
}
