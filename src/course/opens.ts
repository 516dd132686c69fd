import { hour, type Instant } from '#lib/time.ts'
import type { Lesson } from './lesson.ts'

/** of the Region's clock: accounts open then, where nothing is said */
const morning = 10

/** The moment at which a lesson's account opens, given that day's morning; from noon on it is the day before. */
export const opensOn = ({ opensAt = morning }: Pick<Lesson, 'opensAt'>, at: Instant): Instant =>
  at + (opensAt - morning - (opensAt >= 12 ? 24 : 0)) * hour
