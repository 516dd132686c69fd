import type { Draft } from './draft.ts'
import type { Problems } from './alarmProblems.ts'

/** The form as every part of it sees it. */
export interface FormProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly problems: Problems
  /** somebody pressed save: now what is empty is a problem too */
  readonly tried: boolean
}
