// React Flow with `onlyRenderVisibleElements`, its documented way for large charts.
import { flowPeer } from './parts/flow.tsx'

export const peer = flowPeer(true)
