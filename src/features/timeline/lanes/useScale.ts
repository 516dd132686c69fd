import { useInPast, useNow, useTransient, useWhole } from '#store/react.tsx'
import { useState } from 'react'
import { type Scale, scaleAround, scaleOf } from './scale.ts'

/** The stretch of time in the picture: up to now, or around the moment of the past that is shown. */
export function useScale(launchedAt: number): Scale {
  const at = useNow()
  const now = useWhole((history) => history.now)
  const past = useInPast()
  const span = useTransient((state) => state.span)
  const story = { launchedAt, now, span }
  const newest = scaleOf(story)
  const [last, setLast] = useState(newest)
  const scale = past ? scaleAround(last, story, at) : newest
  if (past && (scale.from !== last.from || scale.to !== last.to)) setLast(scale)
  return scale
}
