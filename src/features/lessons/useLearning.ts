import type { Progress } from '#store/lesson/progress.ts'
import { progress } from '#store/lesson/progress.ts'
import { type Learning, learning } from '#store/lesson/running.ts'
import { useStore } from 'zustand'

export const useLearning = <T>(select: (state: Learning) => T): T => useStore(learning, select)

export const useProgress = (lessonId: string): Progress | undefined => useStore(progress, (all) => all[lessonId])
