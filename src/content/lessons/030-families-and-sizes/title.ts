import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Families and sizes', question: 'm7g.2xlarge: what does the name tell you?' },
  ko: { title: '패밀리와 크기', question: 'm7g.2xlarge, 이름만 보고 무엇을 알까?' },
}
