import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'The first boot', question: 'Who sets up a server that nobody logs in to?' },
  ko: { title: '첫 부팅', question: '아무도 로그인하지 않은 서버는 누가 준비할까?' },
}
