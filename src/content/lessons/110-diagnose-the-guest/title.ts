import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Diagnose the OS', question: 'The instance check fails: what now?' },
  ko: { title: 'OS 진단하기', question: '인스턴스 검사가 실패하면 어떻게 할까?' },
}
