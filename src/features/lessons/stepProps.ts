import type { LessonStep } from '#course/lesson.ts'
import type { Session, Standing } from '#course/session.ts'
import type { Running } from './running.ts'

export interface StepProps {
  readonly running: Running
  readonly session: Session
  readonly step: LessonStep
  readonly nth: number
  readonly standing: Standing
  /** whether it is the prediction that came out last */
  readonly latest: boolean
  /** nothing can be done here now: a solution is shown */
  readonly still: boolean
  /** opens the pictures with which a question is asked */
  readonly onPictures: (id: string) => void
}
