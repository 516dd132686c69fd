import type { Dialog, Transient } from './transientState.ts'

/** windows in which one watches something that time changes */
const watching: ReadonlySet<Dialog['kind']> = new Set(['bill', 'systemLog', 'screenshot'])

/** Whether time stands still because of an open window: what is written or read there costs nobody an hour. */
export const holdsTime = ({ dialog, question }: Pick<Transient, 'dialog' | 'question'>): boolean =>
  question !== undefined || (dialog !== undefined && !watching.has(dialog.kind))
