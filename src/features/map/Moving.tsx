import { domAnimation, LazyMotion, MotionConfig } from 'framer-motion'
import { useMedia } from '#ui/look/useMedia.ts'
import type { ReactNode } from 'react'

/** Motion for what comes and goes; those who asked their system for less of it get none. */
export function Moving({ children }: { readonly children: ReactNode }) {
  // reduced motion alone would still fade
  const still = useMedia('(prefers-reduced-motion: reduce)', true)
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion="user" skipAnimations={still}>
        {children}
      </MotionConfig>
    </LazyMotion>
  )
}
