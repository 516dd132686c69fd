import type { Instant } from '#lib/time.ts'
import { type Guest, jobLength } from './guest.ts'

/** Milliseconds of work done at a moment. */
export const jobAt = (job: Guest['job'], at: Instant): Instant =>
  job.since === undefined
    ? job.done
    : Math.min(jobLength, job.done + Math.floor(Math.max(0, at - job.since) * (job.speed ?? 1)))
