// React Flow with all nodes in the page, its default.
import { flowPeer } from './parts/flow.tsx'

export const peer = flowPeer(false)
