import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'The lifecycle', question: 'Which state costs, and what can I do in it?' },
  ko: { title: '수명 주기', question: '어느 상태에서 돈이 나가고, 무엇을 할 수 있을까?' },
}
