/** How an account behaves, and what can be asked of it in the first minute: the heavy half of the engine, loaded after the first paint. */
export { handleFirst } from '#api/handleFirst.ts'
export { advance, nextEventAt } from '#engine/history/history.ts'
export { beatAfter, beatOf, historyAt, historyBefore, historyUpTo } from '#engine/history/past.ts'
export { isVeiled } from '#engine/world/faults/shown.ts'
export { whyNotStart } from '#engine/world/instances/start.ts'
export { whyNotStop } from '#engine/world/instances/stop.ts'
export { whyNotTerminate } from '#engine/world/instances/terminate.ts'
