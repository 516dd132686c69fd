import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'From a failed check to your mail', question: 'A check fails at night. Who is told?' },
  ko: { title: '실패한 검사에서 내 메일까지', question: '밤에 검사가 실패하면 누가 알까?' },
}
