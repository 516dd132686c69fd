import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Three status checks', question: 'Unreachable: whose fault is it?' },
  ko: { title: '상태 검사 세 가지', question: '접속이 안 되면 누구 탓일까?' },
}
