// Files that were open lately, with what is seen of each, and the way to any other file.

import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { useCommand } from '../actions/command-table/use-command.ts'
import { Button } from '../controls/Button.tsx'
import { SearchField } from '../controls/SearchField.tsx'
import { tipOfCommand } from '../controls/tip.ts'
import { useWindow } from '../state/window.ts'
import { RecentFileItem } from './RecentFileItem.tsx'
import styles from './start.module.css'
import { useGlances } from './use-glances.ts'

/** Shorter lists are searched with the eyes. */
const SEARCHED_FROM = 5

export function RecentFiles() {
  const recent = useWindow((window) => window.recent)
  const glances = useGlances(recent)
  const open = useCommand('open-chart')
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  const found = recent.filter(({ id, name }) => {
    const glance = glances.get(id)
    const names = glance?.kind === 'chart' ? [name, glance.name] : [name]
    return names.some((each) => each.toLowerCase().includes(wanted))
  })
  return (
    <section className={styles.recent} aria-labelledby="start-recent">
      <div className={styles.heading}>
        <h2 id="start-recent">Recent</h2>
        {recent.length >= SEARCHED_FROM && (
          <div className={styles.search}>
            <SearchField
              label="Find a recent file"
              placeholder="Find…"
              value={search}
              onChange={setSearch}
            />
          </div>
        )}
        <Button {...tipOfCommand('open-chart')} onClick={open.run}>
          <FolderOpen size={15} aria-hidden="true" />
          {open.label}
        </Button>
      </div>
      <ul className={styles.files}>
        {found.map((file) => (
          <RecentFileItem key={file.id} file={file} glance={glances.get(file.id)} />
        ))}
      </ul>
      {recent.length === 0 && (
        <p className={styles.none}>
          Charts that you save or open appear here, with a small picture and what is wrong with
          them.
        </p>
      )}
      {recent.length > 0 && found.length === 0 && (
        <p className={styles.none}>No recent file is called “{search.trim()}”.</p>
      )}
      <p className={styles.none}>Or drop a chart anywhere in this window.</p>
    </section>
  )
}
