/** The behaviour of an account, and everything that can be asked of it: loaded right after the first paint. */
export { handle } from '#api/handle.ts'
export { advance, nextEventAt } from '#engine/history/history.ts'
export { beatAfter, beatOf, historyAt, historyBefore, historyUpTo } from '#engine/history/past.ts'
export { isVeiled } from '#engine/world/faults/mystery/shown.ts'
export { whyNotStart } from '#engine/world/instances/start.ts'
export { whyNotStop } from '#engine/world/instances/stop.ts'
export { whyNotTerminate } from '#engine/world/instances/terminate.ts'
