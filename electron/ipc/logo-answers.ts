// Answers to the calls about the company's logo.
import type { logoFeature } from '../../shared/ipc/logo.ts'
import { ok } from '../../shared/result.ts'
import type { CompanyLogo } from '../logo/company-logo.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly logo: CompanyLogo
}

export function answerLogo({ logo }: Ports): Answers<typeof logoFeature.calls> {
  return {
    async 'logo:get'() {
      return ok(await logo.get())
    },
    async 'logo:choose'({ window }) {
      const path = await window.choosePathToOpen('logo')
      return path === null ? ok(null) : await logo.take(path)
    },
    async 'logo:remove'() {
      return await logo.remove()
    },
  }
}
