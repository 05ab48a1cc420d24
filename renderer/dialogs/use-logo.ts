// The company's logo, as it is kept by the Electron side.
import { useEffect, useState } from 'react'
import type { Logo } from '../../shared/pages/page.ts'
import { call } from '../bridge/api.ts'

export interface ShownLogo {
  readonly logo: Logo | null
  /** Why the last picture is none; null: it is one, or none was chosen. */
  readonly refusal: string | null
  choose(): Promise<void>
  remove(): Promise<void>
}

export function useLogo(): ShownLogo {
  const [logo, setLogo] = useState<Logo | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    void call('logo:get').then((reply) => {
      if (!isGone && reply.ok) setLogo(reply.value)
    })
    return () => {
      isGone = true
    }
  }, [])
  return {
    logo,
    refusal,
    async choose() {
      const reply = await call('logo:choose')
      setRefusal(reply.ok ? null : reply.error.message)
      // Whoever thinks better of it keeps the one that is there.
      if (reply.ok && reply.value !== null) setLogo(reply.value)
    },
    async remove() {
      const reply = await call('logo:remove')
      setRefusal(reply.ok ? null : reply.error.message)
      if (reply.ok) setLogo(null)
    },
  }
}
