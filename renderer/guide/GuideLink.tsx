// A link of the guide: to another page, or to a command, which it runs.

import type { ReactNode } from 'react'
import type { CommandId } from '../actions/command-table/commands.ts'
import { useCommand } from '../actions/command-table/use-command.ts'
import { Button } from '../controls/Button.tsx'
import { tip, tipOfCommand } from '../controls/tip.ts'
import { goToPage } from '../state/guide.ts'
import styles from './guide.module.css'
import { targetOf } from './link-target.ts'

interface GuideLinkProps {
  readonly href: string
  readonly children: ReactNode
}

export function GuideLink({ href, children }: GuideLinkProps) {
  const target = targetOf(href)
  if (target?.kind === 'command') return <CommandLink id={target.id}>{children}</CommandLink>
  if (!target) return children
  return (
    <Button look="link" className={styles.link} onClick={() => goToPage(target.place)}>
      {children}
    </Button>
  )
}

interface CommandLinkProps {
  readonly id: CommandId
  readonly children: ReactNode
}

function CommandLink({ id, children }: CommandLinkProps) {
  const { disabled, run } = useCommand(id)
  const why = disabled ? tip('There is nothing for it to do just now') : tipOfCommand(id)
  return (
    <Button look="small" className={styles.command} disabled={disabled} {...why} onClick={run}>
      {children}
    </Button>
  )
}
