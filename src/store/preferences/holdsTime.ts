import type { Dialog, Transient } from './transientState.ts'

/** windows in which one watches something that time changes */
const watching: ReadonlySet<Dialog['kind']> = new Set(['bill', 'systemLog', 'screenshot'])

/**
 * True where time stands still because of an open window or of something in a hand: what is written or carried there
 * costs nobody an hour.
 */
export const holdsTime = ({
  dialog,
  question,
  carrying,
}: Pick<Transient, 'dialog' | 'question' | 'carrying'>): boolean =>
  carrying === true || question !== undefined || (dialog !== undefined && !watching.has(dialog.kind))
