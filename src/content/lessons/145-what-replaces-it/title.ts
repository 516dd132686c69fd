import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'What replaces an instance', question: 'Your server is gone. Who brings another one?' },
  ko: { title: '인스턴스를 교체해 주는 것', question: '서버가 사라지면 누가 새 서버를 마련할까?' },
}
