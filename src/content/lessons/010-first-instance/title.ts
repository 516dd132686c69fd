import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Your first instance', question: 'Running: does that mean ready?' },
  ko: { title: '첫 인스턴스', question: '실행 중이면 준비가 끝난 걸까?' },
}
